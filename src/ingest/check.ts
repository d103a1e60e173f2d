import { checked, problemsOf, type WrittenRow } from './check-row.js';
import { listOf, type Row } from './claim.js';
import type { Edge, Label } from './noun.js';
import { labelOf, leadsTo, nouns, wordOf } from './nouns.js';
import { type Problem, SeedRefused } from './problem.js';
import type { Refusal } from './report.js';
import { brokenRules } from './rules.js';
import { isObject, objectsIn, type SeedFile } from './seed-file.js';

export interface CheckedSeed {
  rows: readonly Row[];
  refused: readonly Refusal[];
}

/** The rows that have no place in the graph are kept too, each with the reason. */
const refusedFile = 'refused.json';

/** The rows of all files; or one error, before anything is written, that names everything that is wrong. */
export function checkSeed(files: readonly SeedFile[]): CheckedSeed {
  const problems: Problem[] = [];
  const written = files.filter(({ file }) => file !== refusedFile).flatMap((file) => read(file, problems));
  const rows = written.flatMap((row) => {
    const found = problemsOf(row);
    problems.push(...found);
    return found.length === 0 ? [checked(row)] : [];
  });
  const labels = new Map(written.map(({ keys, label }) => [keys['id'], label]));
  problems.push(...repeatedIds(written), ...rows.flatMap((row) => wrongReferences(row, labels)), ...brokenRules(rows));
  const refused = files.filter(({ file }) => file === refusedFile).flatMap((file) => readRefused(file, problems));
  if (problems.length > 0) throw new SeedRefused(problems);
  return { rows, refused };
}

function read(file: SeedFile, problems: Problem[]): WrittenRow[] {
  const label = labelOf(file.file.replace(/\.json$/, ''));
  // Evidence is made from the sources of rows and has no rows of its own.
  if (label === undefined || label === 'Evidence') {
    problems.push({
      file: file.file,
      expected: `expected a file named after a noun, such as ${wordOf('StatusEvent')}.json`,
    });
    return [];
  }
  return objectsIn(file, problems).map((row) => ({ ...row, label }));
}

function readRefused(file: SeedFile, problems: Problem[]): Refusal[] {
  return objectsIn(file, problems).flatMap(({ place, keys: { from, row, reason } }) => {
    const noun = labelOf(String(from));
    if (noun !== undefined && isObject(row) && typeof reason === 'string' && reason !== '')
      return [{ noun, row, reason }];
    problems.push({
      file: file.file,
      row: place,
      expected: 'expected from (a noun as its file is named), row and reason',
    });
    return [];
  });
}

function repeatedIds(written: readonly WrittenRow[]): Problem[] {
  const first = new Map<unknown, WrittenRow>();
  return written.flatMap((row) => {
    const { id } = row.keys;
    const other = first.get(id);
    if (other === undefined) first.set(id, row);
    if (other === undefined || id === undefined) return [];
    const expected = `expected an id of its own; another row of ${other.file} has it already`;
    return [{ file: row.file, row: row.place, field: 'id', found: id, expected }];
  });
}

function wrongReferences({ file, id, label, values }: Row, labels: ReadonlyMap<unknown, Label>): Problem[] {
  const { edges, isClaim } = nouns[label];
  const leads: Record<string, Pick<Edge, 'to'>> = { ...edges, ...(isClaim && { sources: { to: ['Document'] } }) };
  return Object.entries(leads).flatMap(([field, lead]) =>
    listOf(values[field]).flatMap((target) => {
      const there = labels.get(target);
      const at = { file, row: id, field, found: target };
      if (there === undefined) return [{ ...at, expected: 'expected the id of a row; no row has this one' }];
      return leadsTo(lead, there) ? [] : [{ ...at, expected: `expected the id of ${lead.to.join(' or ')}` }];
    }),
  );
}
