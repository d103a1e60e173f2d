import type { Grown } from './growth.js';
import type { Measured } from './measure/graph.js';
import { count, short, table } from './table.js';

const mostGrowth = 1.5;
const mostDepth = 1.3;

/** Flat by database hits, which nothing else on the machine can touch; the milliseconds stand beside them. */
export function growthTable(all: readonly Measured[]): string {
  const [smallest, largest] = [all[0], all.at(-1)];
  if (smallest === undefined || largest === undefined || smallest === largest) return '';
  const rows = largest.grown
    .filter(({ page }) => page === 1)
    .map((first) => {
      const before = smallest.grown.find((one) => isSame(one, first));
      const deep = largest.grown.find((one) => one.page !== 1 && isSame({ ...one, page: 1 }, first));
      return [
        `\`${first.field}\``,
        first.asks === '' ? '' : `\`${first.asks}\``,
        before ? cell(before) : '',
        cell(first),
        deep ? cell(deep) : '',
        verdict(before, first, deep),
      ];
    });
  const head = [
    'list',
    'asked',
    `page 1 of ${count(smallest.nodes)}`,
    `page 1 of ${count(largest.nodes)}`,
    'page 500',
    '',
  ];
  return [
    `### How lists grow from ${count(smallest.nodes)} to ${count(largest.nodes)} nodes: database hits (ms)`,
    `Flat: page 1 costs at most ${mostGrowth} times the hits on the larger graph, page 500 at most ${mostDepth} times page 1.`,
    table(head, rows),
  ].join('\n\n');
}

function isSame(one: Grown, other: Grown): boolean {
  return one.field === other.field && one.asks === other.asks && one.page === other.page;
}

function cell({ hits, milliseconds }: Grown): string {
  return `${count(hits)} (${short(milliseconds)})`;
}

function verdict(before: Grown | undefined, first: Grown, deep: Grown | undefined): string {
  if (before === undefined) return '';
  const growth = first.hits / before.hits;
  const depth = deep === undefined ? 1 : deep.hits / first.hits;
  if (growth <= mostGrowth && depth <= mostDepth) return 'flat';
  return `grows: ${short(growth)} times${depth > mostDepth ? `, page 500 ${short(depth)} times page 1` : ''}`;
}
