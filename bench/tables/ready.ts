import type { Measured } from '../measure/measured.js';
import { type Summary, summaryOf } from '../measure/statistics.js';
import { titles } from '../ways/way.js';
import { count, short, table, verdict } from './markdown.js';
import { seriesOf } from './verdicts.js';

export const timesAnew = 10;
export const mostOfLater = 2;
export const mostMegabytes = 300;

export interface Again {
  readonly operation: string;
  readonly way: 'oursAgain' | 'oursHeld';
  readonly found: Summary;
}

/** An answer that is ready against one that is made, by HTTP and 16 at a time, in the same round. */
export function againOf(measured: Measured): readonly Again[] {
  return (['oursAgain', 'oursHeld'] as const).flatMap((way) =>
    (measured.rounds ?? [])
      .filter((one) => one.way === way && one.callers === 16 && one.failed === undefined)
      .map(({ operation, rounds }) => {
        const anew = seriesOf(measured, { way: 'ours', operation, callers: 16, transport: 'HTTP' });
        const found = summaryOf(
          rounds.map(({ perSecond }, round) => perSecond / (anew?.rounds[round]?.perSecond ?? Number.NaN)),
        );
        return { operation, way, found };
      }),
  );
}

export function againTable(measured: Measured): string {
  const rows = againOf(measured).map(({ operation, way, found: { median, lower, upper } }) => [
    operation,
    titles[way],
    `${short(median)} [${short(lower)}–${short(upper)}]`,
    verdict(median >= timesAnew),
  ]);
  const head = ['operation', 'way', 'times the answer made anew', `wanted ${timesAnew}`];
  const title = `### ${count(measured.nodes)} nodes: answers already given, 16 at a time over HTTP`;
  return [title, table(head, rows)].join('\n\n');
}

/** Operations that the server ran before it called itself ready. */
export function firstTable({ nodes, firsts = [] }: Measured): string {
  const rows = firsts.map(({ operation, first, later }) => [
    operation,
    short(first),
    short(later),
    `${short(first / later)}: ${verdict(first / later <= mostOfLater)}`,
  ]);
  const head = ['operation', 'first answer, ms', 'later ones, ms', `first of later, wanted at most ${mostOfLater}`];
  const title = `### ${count(nodes)} nodes: first answers of operations that are run before the server is ready`;
  return [title, table(head, rows)].join('\n\n');
}

export function memoryTable(all: readonly Measured[]): string {
  const rows = all.flatMap(({ nodes, memory }) =>
    memory === undefined
      ? []
      : [
          [
            count(nodes),
            ...[memory.atRest, memory.peak, memory.afterwards].map((megabytes) => `${megabytes} MB`),
            count(memory.answers),
            verdict(memory.peak < mostMegabytes),
          ],
        ],
  );
  if (rows.length === 0) return '';
  const head = ['nodes', 'at rest', 'at most', 'afterwards', 'answers', `wanted under ${mostMegabytes} MB`];
  const title = '### Memory of the serving process, resident, with 16 nested queries at a time, answers kept';
  return [title, table(head, rows)].join('\n\n');
}
