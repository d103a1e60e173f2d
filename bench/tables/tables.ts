import type { Measured } from '../measure/measured.js';
import { costTable, cpuTable, rateTable } from './compared.js';
import { growthOf, growthTable, isFlat } from './growth.js';
import { count } from './markdown.js';
import { missesOf } from './misses.js';
import { againTable, firstTable, memoryTable } from './ready.js';
import { refusalTable } from './refusals.js';
import { transportTable } from './transport.js';
import { verdictsInShort, verdictTable } from './verdicts.js';

/** Everything as Markdown: verdicts first, then what they are made of. */
export function tablesOf(all: readonly Measured[]): string {
  const compared = all.filter(({ rounds }) => rounds !== undefined);
  return [
    all.map(howOf).join('\n'),
    ...compared.map(verdictTable),
    missesOf(all),
    memoryTable(all),
    ...all.filter(({ firsts }) => firsts).map(firstTable),
    ...compared.map(againTable),
    ...compared.map(transportTable),
    ...compared.flatMap((one) => [rateTable(one, 'in process'), rateTable(one, 'HTTP'), cpuTable(one)]),
    ...all.filter(({ costs }) => costs).map(costTable),
    ...all.slice(-1).map(refusalTable),
    growthTable(all),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What the first page of the repository shows: the largest graph that was compared, without quartiles. */
export function shortTableOf(all: readonly Measured[]): string {
  const compared = all.filter(({ rounds }) => rounds !== undefined);
  const growth = growthOf(all);
  const flat =
    growth.length > 0 &&
    `From ${count(all[0]?.nodes ?? 0)} to ${count(all.at(-1)?.nodes ?? 0)} nodes ${growth.filter(isFlat).length} of ` +
      `${growth.length} lists, by order and filter, cost the same.`;
  return [...compared.slice(-1).flatMap((one) => [verdictsInShort(one), howOf(one)]), flat || '']
    .filter((part) => part !== '')
    .join('\n\n');
}

function howOf({ nodes, machine, sources, pace, seconds }: Measured): string {
  const whole = Object.values(seconds).reduce((sum, one) => sum + one, 0);
  return (
    `- ${count(nodes)} nodes: ${machine}; product ${sources}; ${pace.rounds} interleaved rounds of ` +
    `${pace.milliseconds} ms for each way; ${Math.round(whole)} s in all.`
  );
}
