import { type Grown, size } from '../measure/growth.js';
import type { Measured } from '../measure/measured.js';
import { count, short, table } from './markdown.js';

const mostGrowth = 1.5;
const mostDepth = 1.3;

export interface Growth {
  readonly before: Grown;
  readonly first: Grown;
  readonly deep: Grown | undefined;
}

type Sized = Measured & Required<Pick<Measured, 'growth'>>;

/** The smallest and the largest graph of which it is known, if there are two. */
function ends(all: readonly Measured[]): readonly [Sized, Sized] | undefined {
  const sized = all.filter((one): one is Sized => one.growth !== undefined).toSorted((a, b) => a.nodes - b.nodes);
  const [smallest, largest] = [sized[0], sized.at(-1)];
  return smallest && largest && smallest !== largest ? [smallest, largest] : undefined;
}

export function growthOf(all: readonly Measured[]): readonly Growth[] {
  const [smallest, largest] = ends(all) ?? [];
  return (largest?.growth ?? [])
    .filter(({ page }) => page === 1)
    .flatMap((first) => {
      const before = smallest?.growth.find((one) => isSame(one, first));
      const deep = largest?.growth.find((one) => one.page !== 1 && isSame({ ...one, page: 1 }, first));
      return before ? [{ before, first, deep }] : [];
    });
}

/** Flat by database hits, which nothing else on the machine can touch; the milliseconds stand beside them. */
export function growthTable(all: readonly Measured[]): string {
  const [smallest, largest] = ends(all) ?? [];
  if (smallest === undefined || largest === undefined) return '';
  const rows = growthOf(all).map((growth) => {
    const { before, first, deep } = growth;
    const asked = first.asks === '' ? '' : `\`${first.asks}\``;
    return [`\`${first.field}\``, asked, cell(before), cell(first), deep ? cell(deep) : '', verdictOf(growth)];
  });
  const pages = [smallest, largest].map(({ nodes }) => `page 1 of ${count(nodes)}`);
  return [
    `### How lists grow from ${count(smallest.nodes)} to ${count(largest.nodes)} nodes: database hits (ms)`,
    `Flat: page 1 costs at most ${mostGrowth} times the hits on the larger graph, page 500 at most ${mostDepth} times ` +
      'page 1, or one hit more a row, which is its comparison with the cursor. What grows does so with what its value ' +
      'leads to (a force has more of everything in a larger graph), or with how rare its matches are in what it goes through.',
    table(['list', 'asked', ...pages, 'page 500', ''], rows),
  ].join('\n\n');
}

export function isFlat({ before, first, deep }: Growth): boolean {
  return first.hits <= mostGrowth * before.hits && (deep === undefined || isLevel(first, deep));
}

function isLevel(first: Grown, deep: Grown): boolean {
  return deep.hits <= mostDepth * first.hits || deep.hits - first.hits <= size + 2;
}

function isSame(one: Grown, other: Grown): boolean {
  return one.field === other.field && one.asks === other.asks && one.page === other.page;
}

function cell({ hits, milliseconds }: Grown): string {
  return milliseconds === undefined ? count(hits) : `${count(hits)} (${short(milliseconds)})`;
}

function verdictOf(growth: Growth): string {
  if (isFlat(growth)) return 'flat';
  const { before, first, deep } = growth;
  const deeper =
    deep === undefined || isLevel(first, deep) ? '' : `, page 500 ${short(deep.hits / first.hits)} times page 1`;
  return `grows: ${short(first.hits / before.hits)} times${deeper}`;
}
