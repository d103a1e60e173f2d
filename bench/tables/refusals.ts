import type { Measured } from '../measure/measured.js';
import type { Times } from '../measure/refusals.js';
import { count, short, table, verdict } from './markdown.js';

export const longestRefusal = 250;

export function refusalTable({ nodes, refusals }: Measured): string {
  if (refusals === undefined) return '';
  const { alone, asked, beside, shapes } = refusals;
  const all = [
    ...asked,
    {
      what: `${shapes.count} legal shapes in a row, those refused`,
      code: 'TOO_MANY_NEW_SHAPES',
      times: shapes.refused,
    },
  ];
  const rows = all.map(({ what, code, times }) => [
    what,
    `\`${code}\``,
    timesCell(times),
    verdict(times.slowest < longestRefusal),
  ]);
  const canary =
    `A canary (one by id, p50 / p99 / slowest in ms): alone ${timesCell(alone)}; beside them ${timesCell(beside)}; ` +
    `beside the shapes ${timesCell(shapes.beside)}, of which ${shapes.answers} were answered, in ${timesCell(shapes.answered)}.`;
  return [
    `### ${count(nodes)} nodes: bad queries, each its code in under ${longestRefusal} ms`,
    canary,
    table(['asked', 'code', 'p50 / p99 / slowest, ms', ''], rows),
  ].join('\n\n');
}

function timesCell({ p50, p99, slowest }: Times): string {
  return [p50, p99, slowest].map(short).join(' / ');
}
