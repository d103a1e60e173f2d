import { readdirSync, readFileSync } from 'node:fs';
import type { World } from '../src/ingest/world.js';

const folder = new URL('documents/', import.meta.url).pathname;

// The answers are checked by whoever reads them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const json = (file: string): Json => JSON.parse(readFileSync(folder + file, 'utf8'));

/** The small invented world that the documents of `tests/documents` are about. */
export function fixtureWorld(): World {
  return {
    forces: json('forces.json').map((force: Json) => ({ aliases: [], ...force })),
    organisations: json('organisations.json').map((one: Json) => ({ aliases: [], oversees: [], ...one })),
    inspections: json('inspections.json').map(({ published, ...one }: Json) => ({
      follows: [],
      ...one,
      publishedOn: published,
    })),
    documents: [],
    officeHolders: json('office-holders.json').flatMap(({ id, name, aliases, offices }: Json) =>
      offices.map(({ office, body, from, to }: Json) => ({
        person: id,
        names: [name, ...aliases],
        office: `office:${office}`,
        title: office,
        at: body,
        ...(from && { from }),
        ...(to && { to }),
        seenOn: [],
      })),
    ),
  };
}

export interface Fixture {
  readonly file: string;
  readonly bytes: Buffer;
  readonly answers: Json;
}

export function fixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.answers.json'))
    .toSorted()
    .map((name) => {
      const answers = json(name);
      return { file: answers.file, bytes: readFileSync(`${folder}${answers.file}`), answers };
    });
}
