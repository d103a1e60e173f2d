import type { Compared } from './measure/compare.js';
import { summaryOf } from './measure/statistics.js';
import { short, table } from './table.js';
import { titles, type WayName } from './ways/way.js';

const timesAnew = 10;
const mostOfLater = 2;

/** An answer that is ready against one that is made, by HTTP and 16 at a time, in the same round. */
export function againTable({ series }: Compared): string {
  const rows = (['oursAgain', 'oursHeld'] as const).flatMap((way) =>
    series
      .filter((one) => one.way === way && one.callers === 16)
      .map(({ operation, rounds }) => {
        const anew = seriesOf('ours', operation);
        const { median, lower, upper } = summaryOf(
          rounds.map(({ perSecond }, round) => perSecond / (anew?.rounds[round]?.perSecond ?? Number.NaN)),
        );
        const verdict = median >= timesAnew ? 'met' : '**missed**';
        return [operation, titles[way], `${short(median)} [${short(lower)}–${short(upper)}]`, verdict];
      }),
  );
  const head = ['operation', 'way', 'times the answer made anew', `wanted ${timesAnew}`];
  return ['### Answers already given, 16 at a time over HTTP', table(head, rows)].join('\n\n');

  function seriesOf(way: WayName, operation: string) {
    return series.find(
      (one) => one.way === way && one.operation === operation && one.callers === 16 && one.transport === 'HTTP',
    );
  }
}

/** Operations that the server ran before it called itself ready. */
export function firstTable({ firsts }: Compared): string {
  const rows = firsts.map(({ operation, first, later }) => [
    operation,
    short(first),
    short(later),
    `${short(first / later)}: ${first / later <= mostOfLater ? 'met' : '**missed**'}`,
  ]);
  const head = ['operation', 'first answer, ms', 'later ones, ms', `first of later, wanted at most ${mostOfLater}`];
  return ['### First answers of operations that are run before the server is ready', table(head, rows)].join('\n\n');
}
