import type { Measured } from '../measure/measured.js';
import type { Refused, Times } from '../measure/refusals.js';
import { count, short, table, verdict } from './markdown.js';

const longestRefusal = 250;

export function refusalTable({ nodes, refusals }: Measured): string {
  if (refusals === undefined) return '';
  const { alone, asked, beside, shapes } = refusals;
  const all = [
    ...asked,
    {
      what: `${shapes.count} legal shapes in a row, those refused`,
      code: shapes.code,
      wanted: 'TOO_MANY_NEW_SHAPES',
      times: shapes.refused,
    },
  ];
  const rows = all.map((one) => [
    one.what,
    `\`${one.code}\``,
    timesCell(one.times),
    verdict(isRefusedWell(one)),
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

/** With its code, and at once. */
export function isRefusedWell({ code, wanted, times }: Refused['asked'][number]): boolean {
  return code === wanted && times.slowest < longestRefusal;
}

function timesCell({ p50, p99, slowest }: Times): string {
  return [p50, p99, slowest].map(short).join(' / ');
}
