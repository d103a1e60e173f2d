import { wordOf } from './nouns.js';
import type { LoadReport, NounReport } from './report.js';

/** For people: what was read and what became of it, what was written, and everything that wants to be known by name. */
export function printLoadReport(report: LoadReport): string {
  const { nodes, edges, nouns, unsourced, tombstones } = report;
  const refused = nouns.flatMap((noun) => noun.refused);
  return [
    ...table(nouns),
    '',
    `nodes: ${told(nodes)}`,
    `relationships: ${told(edges)}`,
    report.load === undefined
      ? `nothing to write; data version ${report.version}`
      : `${report.load}; data version ${report.version}`,
    ...section(
      'refused',
      refused.map(({ noun, row, reason }) => `${wordOf(noun)} ${JSON.stringify(row)}: ${reason}`),
    ),
    ...section(
      'without a source',
      unsourced.map(({ claim, reason }) => `${claim}: ${reason}`),
    ),
    ...section('gone, and still referred to', tombstones),
  ].join('\n');
}

function table(nouns: readonly NounReport[]): string[] {
  const all = nouns.map(
    ({ noun, read, represented, refused }) => [wordOf(noun), read, represented, refused.length] as const,
  );
  const sums = [1, 2, 3].map((column) => all.reduce((sum, row) => sum + Number(row[column]), 0));
  const width = Math.max(...all.map(([noun]) => noun.length), 'together'.length);
  return [['rows', 'read', 'represented', 'refused'], ...all, ['together', ...sums]].map(
    ([noun, ...counts]) => String(noun).padEnd(width) + counts.map((count) => String(count).padStart(13)).join(''),
  );
}

function told(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}
