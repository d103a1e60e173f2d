import { checkSeed } from '../src/ingest/check.js';
import { sentence, SeedRefused } from '../src/ingest/problem.js';
import type { SeedFile } from '../src/ingest/seed-file.js';

/** Rows by file. */
export type Rows = Record<string, Record<string, unknown>[]>;

/**
 * A small seed about an invented force: Borsetshire Constabulary does not exist, and neither does anything
 * said here of it. New for each call, so that a test may change what it likes.
 */
export function borsetshire(): Rows {
  return {
    force: [
      {
        id: 'force:borsetshire',
        name: 'Borsetshire Constabulary',
        onsCode: 'E00',
        region: 'Nowhere',
        country: 'ENGLAND',
      },
    ],
    organisation: [
      { id: 'organisation:inspectorate', name: 'Invented Inspectorate', kind: 'INSPECTORATE' },
      { id: 'organisation:borchester-echo', name: 'Borchester Echo', kind: 'NEWS_PUBLISHER', aliases: ['The Echo'] },
    ],
    theme: [
      { id: 'theme:recording', name: 'Recording', vocabulary: 'topic' },
      { id: 'theme:training', name: 'Training', vocabulary: 'topic' },
    ],
    inspection: [
      {
        id: 'inspection:borsetshire-2030-initial',
        title: 'Borsetshire – first inspection',
        kind: 'INITIAL',
        fieldwork: '2030-02',
        forces: ['force:borsetshire'],
        conductedBy: ['organisation:inspectorate'],
      },
      {
        id: 'inspection:borsetshire-2031-review',
        title: 'Borsetshire – review',
        kind: 'POST_INSPECTION_REVIEW',
        fieldwork: '2031-02',
        forces: ['force:borsetshire'],
        conductedBy: ['organisation:inspectorate'],
        follows: ['inspection:borsetshire-2030-initial'],
      },
    ],
    report: [
      {
        id: 'report:borsetshire-2030-initial',
        title: 'Borsetshire – first inspection',
        publishedOn: '2030-06-14',
        confidence: 'VERIFIED',
        url: 'https://example.org/borsetshire-2030',
        publishers: ['organisation:inspectorate'],
        about: ['inspection:borsetshire-2030-initial'],
      },
    ],
    article: [
      {
        id: 'article:borchester-echo-2030',
        confidence: 'UNVERIFIED',
        publishers: ['organisation:borchester-echo'],
        about: ['inspection:borsetshire-2030-initial'],
      },
    ],
    finding: [
      {
        id: 'finding:borsetshire-2030-f01',
        summary: 'Records are kept',
        polarity: 'POSITIVE',
        foundIn: 'inspection:borsetshire-2030-initial',
        themes: ['theme:recording'],
        sources: ['report:borsetshire-2030-initial'],
      },
    ],
    recommendation: [
      {
        id: 'recommendation:borsetshire-2030-r1',
        summary: 'Train all who keep records',
        basis: 'STATED',
        deadline: 'WITHIN_THREE_MONTHS',
        madeIn: 'inspection:borsetshire-2030-initial',
        addressees: ['force:borsetshire'],
        themes: ['theme:recording'],
        sources: ['report:borsetshire-2030-initial', 'article:borchester-echo-2030'],
      },
    ],
    assessment: [
      {
        id: 'assessment:borsetshire-2031-on-r1',
        of: 'recommendation:borsetshire-2030-r1',
        madeIn: 'inspection:borsetshire-2031-review',
        reading: 'MET',
        certainty: 'INFERRED',
        sourceUnknown: 'Invented for a test.',
      },
    ],
    statement: [
      {
        id: 'statement:report-borsetshire-2030-initial--published-on',
        about: 'report:borsetshire-2030-initial',
        property: 'publishedOn',
        value: '2030-06-14',
        isPreferred: true,
        reason: 'The only one.',
      },
    ],
    refused: [{ from: 'person', row: { name: 'Nobody' }, reason: 'Holds no office.' }],
  };
}

export function filesOf(rows: Rows): SeedFile[] {
  return Object.entries(rows).map(([noun, list]) => ({ file: `${noun}.json`, text: JSON.stringify(list) }));
}

/** One row, to be changed in place. */
export function rowOf(rows: Rows, id: string): Record<string, unknown> {
  const row = Object.values(rows)
    .flat()
    .find((one) => one['id'] === id);
  if (row === undefined) throw new Error(`Borsetshire has no ${id}`);
  return row;
}

export type Change = (rows: Rows) => unknown;

/** Ways to spoil what is right: change a row, take a key from it, add a row to a file, or several of these. */
export const set =
  (id: string, values: Record<string, unknown>): Change =>
  (rows) =>
    Object.assign(rowOf(rows, id), values);
export const without =
  (id: string, key: string): Change =>
  (rows) =>
    Reflect.deleteProperty(rowOf(rows, id), key);
export const add =
  (noun: string, row: Record<string, unknown>): Change =>
  (rows) =>
    (rows[noun] ??= []).push(row);
export const all =
  (...changes: Change[]): Change =>
  (rows) =>
    changes.map((change) => change(rows));

/** What is said of Borsetshire's seed so changed, a sentence for each problem. */
export function refusalOf(change: Change): string[] {
  const rows = borsetshire();
  change(rows);
  try {
    checkSeed(filesOf(rows));
    return [];
  } catch (error) {
    if (error instanceof SeedRefused) return error.problems.map(sentence);
    throw error;
  }
}
