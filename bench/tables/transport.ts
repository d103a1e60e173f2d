import type { Measured } from '../measure/measured.js';
import { type Summary, summaryOf } from '../measure/statistics.js';
import type { Transport, WayName } from '../ways/way.js';
import { count, short, table } from './markdown.js';
import { seriesOf } from './verdicts.js';

/**
 * What is left of the bare statement where HTTP carries its answer. Both want the same processors, so whoever asks the
 * bare statement behind HTTP alone gets one answer in the time of both together, as far as they do not overlap.
 */
export function transportTable(measured: Measured): string {
  const rows = (measured.operations ?? []).flatMap(({ name }) => {
    const perSecond = (way: WayName, transport: Transport) =>
      seriesOf(measured, { operation: name, callers: 16, way, transport })?.rounds.map((slice) => slice.perSecond) ?? [];
    const bare = perSecond('bare', 'in process');
    const alone = perSecond('alone', 'HTTP');
    if (bare.length === 0 || alone.length === 0) return [];
    const ofBare = (rates: readonly number[]) => rates.map((rate, round) => rate / (bare[round] ?? Number.NaN));
    const both = alone.map((rate, round) => 1 / (1 / rate + 1 / (bare[round] ?? Number.NaN)));
    return [[name, ...[alone, both, perSecond('ours', 'HTTP')].map((rates) => told(summaryOf(ofBare(rates))))]];
  });
  if (rows.length === 0) return '';
  const head = ['operation', 'HTTP alone, of bare', 'HTTP and bare together, of bare', 'this server over HTTP, of bare'];
  const title = `### ${count(measured.nodes)} nodes: what HTTP alone takes, 16 at a time`;
  return [title, table(head, rows)].join('\n\n');
}

function told({ median, lower, upper }: Summary): string {
  return `${short(median)} [${short(lower)}–${short(upper)}]`;
}
