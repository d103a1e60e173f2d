import { parseDate } from '../../edtf.js';
import type { ParsedDocument } from '../document.js';
import type { KnownDocument, KnownInspection, World } from '../world.js';
import { bodiesNamed } from './body-named.js';
import type { Identity } from './identify.js';

export interface NewDocument {
  readonly document: KnownDocument;
  /** What had to be left open, in words for the user. */
  readonly remarks: readonly string[];
}

/** A document that the graph did not have: named after what it is about and its bytes, so that it is itself again when read again. */
export function newDocument(
  { given, parts }: Pick<ParsedDocument, 'given' | 'parts'>,
  identity: Exclude<Identity, { kind: 'OTHER' }>,
  { found, world, sha256 }: { found: string | undefined; world: World; sha256: string },
): NewDocument {
  const inspection = world.inspections.find(({ id }) => id === found);
  const subject = (found ?? identity.forces[0]?.id ?? ':national').replace(/^[a-z]*:/, '');
  const word = identity.kind.toLowerCase().replaceAll('_', '-');
  const publishers = publishersOf(given.publisher, identity, world);
  const published = publicationOf(identity, inspection);
  const title =
    given.title ??
    parts
      .find(({ role }) => role === 'HEADLINE')
      ?.text.replace(/\s+/g, ' ')
      .trim();
  return {
    document: {
      id: `${word}:${subject}-${sha256.slice(0, 8)}`,
      kind: identity.kind,
      ...(title !== undefined && title !== '' && { title }),
      ...(given.url !== undefined && { url: given.url }),
      ...(published.on !== undefined && { publishedOn: published.on }),
      publishers: publishers.ids,
      about: found === undefined ? [] : [found],
    },
    remarks: [...publishers.remarks, ...published.remarks],
  };
}

/** Pages of the inspectorate may show when they were posted again, years after the report came out. */
function publicationOf(identity: Exclude<Identity, { kind: 'OTHER' }>, inspection?: KnownInspection) {
  const { publishedOn: on } = identity;
  const known = inspection?.publishedOn;
  if (on === undefined) return { remarks: ['When it was published is not known: give --published where you know it.'] };
  if (identity.kind !== 'REPORT' || known === undefined || monthsAfter(on, known) < longest) return { on, remarks: [] };
  return {
    remarks: [`The page is dated ${on}, the report ${known}: taken for the date of a re-posting and not kept.`],
  };
}

const longest = 3;

function monthsAfter(late: string, early: string): number {
  const [from, to] = [parseDate(early).latest, parseDate(late).earliest];
  if (from === undefined || to === undefined) return 0;
  return (Date.parse(to) - Date.parse(from)) / (30 * 86_400_000);
}

function publishersOf(name: string | undefined, { kind, forces }: Exclude<Identity, { kind: 'OTHER' }>, world: World) {
  if (name !== undefined) {
    const [known] = bodiesNamed([...world.organisations, ...world.forces], name);
    if (known) return { ids: [known.id], remarks: [] };
    return { ids: [], remarks: [`The publisher ${name} is not in the graph: add it to seed/organisation.json.`] };
  }
  const ofForce = forces.map(({ id }) => id);
  const likely = world.organisations.filter(({ kind: of, oversees }) => {
    if (kind === 'RELEASE' || kind === 'REPORT') return of === 'INSPECTORATE';
    return kind === 'RESPONSE' && of === 'POLICING_BODY' && oversees.some((force) => ofForce.includes(force));
  });
  if (likely[0] && likely.length === 1) return { ids: [likely[0].id], remarks: [] };
  return { ids: [], remarks: ['Who published it is not known: give --publisher where you know it.'] };
}
