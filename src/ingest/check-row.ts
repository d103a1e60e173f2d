import { type Row, valuesOf } from './claim.js';
import type { Edge, Label, Noun } from './noun.js';
import { nouns, wordOf } from './nouns.js';
import type { Problem } from './problem.js';
import type { Property } from './values.js';

/** A row as it stands in its file, before anything is known of it. */
export interface WrittenRow {
  file: string;
  label: Label;
  /** Its id, else its number. */
  place: string;
  keys: Readonly<Record<string, unknown>>;
}

type Complaint = readonly [field: string, expected: string];

/** What is wrong with a row by itself. */
export function problemsOf({ file, label, place, keys }: WrittenRow): Problem[] {
  const noun = nouns[label];
  const complaints = [
    ...wrongKeys(label, keys),
    ...wrongId(label, keys),
    ...wrongValues(noun, keys),
    ...wrongEdges(noun, keys),
    ...(noun.isClaim ? wrongSources(keys) : []),
  ];
  const problems: Problem[] = complaints.map(([field, expected]) => ({
    file,
    row: place,
    field,
    found: keys[field],
    expected,
  }));
  if (noun.anyOf === undefined || noun.anyOf.some((key) => key in keys)) return problems;
  return [...problems, { file, row: place, expected: `expected at least one of ${noun.anyOf.join(', ')}` }];
}

/** The row as it goes on: only where `problemsOf` has found nothing. */
export function checked({ file, label, place, keys }: WrittenRow): Row {
  // Every value has passed its check, and ids and lists of ids are properties too.
  return { file, label, id: place, values: keys as Readonly<Record<string, Property>> };
}

function wrongKeys(label: Label, keys: WrittenRow['keys']): Complaint[] {
  const noun = nouns[label];
  const edges = Object.entries(noun.edges ?? {});
  const required = [
    'id',
    ...Object.keys(noun.required ?? {}),
    ...edges.flatMap(([key, edge]) => (edge.isRequired ? key : [])),
  ];
  const sources = noun.isClaim ? ['sources', 'sourceUnknown'] : [];
  const named = new Set([...required, ...Object.keys(noun.optional ?? {}), ...edges.map(([key]) => key), ...sources]);
  const unknown = Object.keys(keys).filter((key) => !named.has(key));
  const missing = required.filter((key) => !(key in keys));
  return [
    ...unknown.map((key): Complaint => [key, `expected no such key; ${label} has ${[...named].join(', ')}`]),
    ...missing.map((key): Complaint => [key, `found nothing; expected this key, which every ${label} has`]),
  ];
}

function wrongId(label: Label, { id }: WrittenRow['keys']): Complaint[] {
  if (id === undefined) return [];
  const [word, slug, ...more] = typeof id === 'string' ? id.split(':') : [];
  if (word === wordOf(label) && /^[a-z0-9]+(-+[a-z0-9]+)*$/.test(slug ?? '') && more.length === 0) return [];
  return [['id', `expected ${wordOf(label)}: and then a-z, 0-9 and hyphens`]];
}

function wrongValues(noun: Noun, keys: WrittenRow['keys']): Complaint[] {
  return Object.entries(valuesOf(noun)).flatMap(([key, { check }]): Complaint[] => {
    if (!(key in keys)) return [];
    const issue = check.safeParse(keys[key]).error?.issues[0];
    return issue === undefined ? [] : [[key, issue.message]];
  });
}

function wrongEdges(noun: Noun, keys: WrittenRow['keys']): Complaint[] {
  return Object.entries(noun.edges ?? {}).flatMap(([key, edge]) =>
    key in keys ? wrongForm(key, edge, keys[key]) : [],
  );
}

function wrongForm(
  key: string,
  { isList, isRequired }: Pick<Edge, 'isList' | 'isRequired'>,
  value: unknown,
): Complaint[] {
  if (!isList) return typeof value === 'string' ? [] : [[key, 'expected one id']];
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) return [[key, 'expected a list of ids']];
  if (isRequired && value.length === 0) return [[key, 'expected at least one id']];
  return new Set(value).size === value.length ? [] : [[key, 'expected each id once']];
}

/** No claim without its source; the few whose source is not known say why. */
function wrongSources({ sources, sourceUnknown }: WrittenRow['keys']): Complaint[] {
  if (sources !== undefined && sourceUnknown !== undefined) {
    return [['sourceUnknown', 'expected either sources or the reason why none is known, not both']];
  }
  if (sources !== undefined) return wrongForm('sources', { isList: true, isRequired: true }, sources);
  if (typeof sourceUnknown === 'string' && sourceUnknown.trim() !== '') return [];
  return [['sources', 'expected the documents that say so, or sourceUnknown with the reason why none is known']];
}
