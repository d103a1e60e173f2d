import { listOf, type Row } from './claim.js';
import type { Problem } from './problem.js';
import { brokenStatements } from './statement-rules.js';

/** What rows say together and may not: each rule of the domain that the table of nouns cannot tell. */
export function brokenRules(rows: readonly Row[]): Problem[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [
    ...rows.flatMap(wrongDue),
    ...circles(rows, byId),
    ...rows.flatMap((row) => assessedElsewhere(row, byId)),
    ...assessedTwice(rows),
    ...brokenStatements(rows, byId),
  ];
}

type Rows = ReadonlyMap<string, Row>;

/** A date that follows from the deadline is derived, never stated; a deadline by date has its date. */
function wrongDue({ file, label, id, values }: Row): Problem[] {
  if (label !== 'Recommendation') return [];
  const { deadline, due } = values;
  const at = { file, row: id, field: 'due', found: due };
  if (deadline === 'BY_DATE' && due === undefined) {
    return [{ ...at, expected: 'found nothing; expected the date, because the deadline is BY_DATE' }];
  }
  if (deadline === 'BY_DATE' || due === undefined) return [];
  return [{ ...at, expected: `expected no date, because the deadline is ${String(deadline)} and not BY_DATE` }];
}

/** Nothing follows itself up, is broader than itself or is its own reprint, by whatever way round. */
function circles(rows: readonly Row[], byId: Rows): Problem[] {
  return ['follows', 'broader', 'reprints'].flatMap((field) =>
    rows
      .filter((row) => row.values[field] !== undefined && reaches(row, field, byId).has(row.id))
      .map((row): Problem => {
        const found = row.values[field];
        return { file: row.file, row: row.id, field, found, expected: 'expected a way that does not lead back here' };
      }),
  );
}

/** A follow-up assesses what the visits it follows up have found and asked for, and nothing else. */
function assessedElsewhere({ file, label, id, values }: Row, byId: Rows): Problem[] {
  const target = byId.get(String(values['of']));
  const visit = byId.get(String(values['madeIn']));
  if (label !== 'Assessment' || target === undefined || visit === undefined) return [];
  const origin = target.values[target.label === 'Finding' ? 'foundIn' : 'madeIn'];
  if (typeof origin === 'string' && reaches(visit, 'follows', byId).has(origin)) return [];
  const before = typeof origin === 'string' ? origin : 'an inspection that is known';
  const expected = `expected an inspection that follows up ${before}, where ${target.id} was made`;
  return [{ file, row: id, field: 'madeIn', found: visit.id, expected }];
}

/** One assessment for each target and inspection; further sources are evidence for the same. */
function assessedTwice(rows: readonly Row[]): Problem[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    if (row.label !== 'Assessment') return [];
    const pair = `${String(row.values['of'])} in ${String(row.values['madeIn'])}`;
    const other = first.get(pair);
    if (other === undefined) first.set(pair, row);
    if (other === undefined) return [];
    const expected = `expected one assessment of it in ${String(row.values['madeIn'])}; ${other.id} is one already`;
    return [{ file: row.file, row: row.id, field: 'of', found: row.values['of'], expected }];
  });
}

/** Everything a key leads to, step by step. */
function reaches(row: Row, field: string, byId: Rows): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [...listOf(row.values[field])];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    ahead.push(...listOf(byId.get(id)?.values[field]));
  }
  return reached;
}
