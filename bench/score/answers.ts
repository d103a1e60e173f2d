import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deadline, DocumentKind, Grade, PickUpKind, Polarity, Reading } from '../../src/generated/schema.js';
import type { World } from '../../src/ingest/world.js';

/** What tests/documents/README.md describes, as far as it is scored. */
export interface Answers {
  file: string;
  kind: DocumentKind | 'OTHER';
  forces: string[];
  inspection: { id: string } | null;
  publishedOn?: string | null;
  findings?: (Answer & { polarity: Polarity; earlier?: boolean })[];
  progress?: (Answer & { grade: Reading })[];
  recommendations: (Answer & { deadline: Deadline; due?: string; number: string | null; form: string })[];
  caseAudits?: (Answer & Record<'good' | 'adequate' | 'requiresImprovement' | 'inadequate', number | null>)[];
  judgements?: (Answer & { area: string; grade: Grade })[];
  stances?: (Answer & { by: string; kind: string })[];
  quotations?: (Pick<Answer, 'start' | 'optional'> & Quoted)[];
  notQuotations?: Answer[];
  sources?: string[];
  sentences?: (Answer & { origin: string; source?: string })[];
  unmatchedNumbers?: string[];
  termSlips?: { source: string; printed: string }[];
  pickUp?: { document: string; finding: string; polarity: Polarity; kind: PickUpKind }[];
  sensitive?: Answer[];
}

export interface Answer {
  words: string;
  /** Absent for a saved page. */
  start?: number;
  optional?: boolean;
}

interface Quoted {
  exact: string;
  isDirect: boolean;
  speakerAsPrinted: string | null;
  roleAsPrinted: string | null;
  speaker: string | null;
  part?: string;
  continues?: boolean;
  private?: boolean;
}

export interface Fixture {
  /** Without the ending. */
  name: string;
  bytes: Uint8Array;
  answers: Answers;
}

export function readFixtures(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.answers.json'))
    .sort()
    .map((name) => {
      const answers = readJson<Answers>(folder, name);
      return { name: name.replace('.answers.json', ''), bytes: readFileSync(join(folder, answers.file)), answers };
    });
}

// the format is described and written by people; a file that breaks it stops the score with its name
function readJson<Shape>(folder: string, name: string): Shape {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Shape;
  } catch (cause) {
    throw new Error(`${join(folder, name)} cannot be read as JSON: mend it.`, { cause });
  }
}

interface Holder {
  id: string;
  name: string;
  aliases?: string[];
  offices: { office: string; body: string; from?: string; to?: string }[];
}

/** The small world beside the documents, as a graph would know it. */
export function readWorld(folder: string, documents: readonly Fixture[]): World {
  const list = <Row>(name: string): Row[] =>
    existsSync(join(folder, name)) ? readJson<Row[]>(folder, name) : [];
  type Body = { id: string; name: string; aliases?: string[] };
  return {
    forces: list<Body>('forces.json').map(({ id, name, aliases = [] }) => ({ id, name, aliases })),
    organisations: list<Body & Pick<World['organisations'][number], 'kind'> & { oversees?: string[] }>(
      'organisations.json',
    ).map(({ id, name, kind, aliases = [], oversees = [] }) => ({ id, name, kind, aliases, oversees })),
    inspections: list<World['inspections'][number] & { published?: string }>('inspections.json').map(
      ({ published, follows, ...one }) => ({
        ...one,
        ...(published === undefined ? {} : { publishedOn: published }),
        follows: (follows as readonly string[] | undefined) ?? [],
      }),
    ),
    documents: documents.flatMap(({ name, answers: { kind, inspection } }) =>
      kind === 'OTHER' ? [] : [{ id: name, kind, publishers: [], about: inspection === null ? [] : [inspection.id] }],
    ),
    officeHolders: list<Holder>('office-holders.json').flatMap(({ id, name, aliases = [], offices }) =>
      offices.map(({ office, body, from, to }) => ({
        person: id,
        names: [name, ...aliases],
        office,
        title: office,
        at: body,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        seenOn: [],
      })),
    ),
  };
}
