import type { Row } from '../../src/ingest/claim.js';
import type { Label } from '../../src/ingest/noun.js';
import { wordOf } from '../../src/ingest/nouns.js';
import type { Property } from '../../src/ingest/values.js';

/** What is there before the first inspection, and does not grow with their number, or slowly. */
export interface Lasting {
  readonly rows: readonly Row[];
  readonly forces: readonly string[];
  readonly themes: readonly string[];
  readonly programmes: readonly string[];
  readonly papers: readonly string[];
  readonly people: readonly string[];
  readonly inspectorate: string;
}

const regions = ['East Midlands', 'East of England', 'London', 'North East', 'North West', 'South East', 'South West'];

export function row(label: Label, slug: string, values: Readonly<Record<string, Property>>): Row {
  const id = `${wordOf(label)}:${slug}`;
  return { file: 'bench', label, id, values: { id, ...values } };
}

export function lasting(nodes: number): Lasting {
  const forces = many(43, (index) =>
    row('Force', `force-${index}`, {
      name: `${letters(index)}shire Police`,
      aliases: [`${letters(index)}shire Constabulary`],
      onsCode: `E230000${index}`,
      region: regions[index % regions.length] ?? '',
      country: index % 11 === 0 ? 'WALES' : 'ENGLAND',
    }),
  );
  const organisation = (kind: string, count: number) =>
    many(count, (index) =>
      row('Organisation', `${kind.toLowerCase().replace('_', '-')}-${index}`, {
        name: `The ${letters(index)} ${kind === 'NEWS_PUBLISHER' ? 'Gazette' : 'Office'}`,
        kind,
      }),
    );
  const papers = organisation('NEWS_PUBLISHER', 20 + nodes / 2_000);
  const inspectorate = organisation('INSPECTORATE', 1);
  const policing = organisation('POLICING_BODY', 43);
  const programmes = many(6, (index) => row('Programme', `programme-${index}`, { name: `Programme ${index + 1}` }));
  const themes = many(35, (index) =>
    row('Theme', `theme-${index}`, {
      name: `${letters(index)} theme`,
      vocabulary: index < 8 ? 'ncpi-2014' : index < 13 ? 'ncpi-2024' : 'topic',
      ...(index >= 13 && { broader: [`theme:theme-${index % 13}`] }),
    }),
  );
  const people = many(nodes / 500, (index) => row('Person', `person-${index}`, { name: `${letters(index)} Lawson` }));
  return {
    rows: [forces, papers, inspectorate, policing, programmes, themes, people].flat(),
    ...{ forces: forces.map(idOf), themes: themes.map(idOf), programmes: programmes.map(idOf) },
    ...{ papers: papers.map(idOf), people: people.map(idOf), inspectorate: inspectorate.map(idOf)[0] ?? '' },
  };
}

export function idOf({ id }: Row): string {
  return id;
}

export function many<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: Math.floor(count) }, (_, index) => make(index));
}

/** A name that sorts unlike the number it stands for. */
function letters(index: number): string {
  const syllables = ['Mer', 'Bor', 'Fel', 'Lox', 'Am', 'Pen', 'Hol', 'Wes', 'Dar', 'Cul', 'Net'];
  let name = '';
  for (let rest = index; name === '' || rest > 0; rest = Math.floor(rest / 11)) name = `${syllables[rest % 11]}${name}`;
  return `${name.charAt(0)}${name.slice(1).toLowerCase()}`;
}
