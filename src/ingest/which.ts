import type { DocumentKind } from '../generated/schema.js';
import type { Claims } from './claim.js';
import { documentOf } from './claims/document-claims.js';
import type { Missing } from './claims/missing-claims.js';
import { textId } from './claims/version.js';
import type { Given, ParsedDocument } from './document.js';
import { identify, type Identity } from './identity/identify.js';
import { type Match, matchOf } from './identity/match.js';
import { newDocument } from './identity/new-document.js';
import { missingIn, toldOf, withMissing, withoutOwn } from './missing.js';
import type { Reading } from './read/reading.js';
import type { KnownDocument, World } from './world.js';

export interface Wanted {
  /** The document's id, where neither its address nor its title tells which it is. */
  readonly id?: string | undefined;
  readonly given?: Given;
  readonly kind?: DocumentKind | undefined;
  /** Reads and writes nothing. */
  readonly isDry?: boolean;
}

/** Why a document was not read: for programs, and in a sentence. */
export interface Refused {
  readonly kind: 'REFUSED';
  readonly code: string;
  readonly reason: string;
}

/** Which document it is, and what it is about. */
export interface Which {
  readonly document: KnownDocument;
  readonly identity: Identity;
  readonly by: Extract<Match, { kind: 'KNOWN' }>['by'] | 'NEW';
  readonly remarks: readonly string[];
  /** What it brings because the graph lacked it. */
  readonly missing: Missing;
  /** What the graph knew before it was read, and what it brings. */
  readonly world: World;
}

/** Known documents are what the graph says of them; of others only what they say themselves. */
export function whichOf(
  parsed: ParsedDocument,
  world: World,
  { sha256, sameBytes }: { sha256: string; sameBytes: string | undefined },
  { id, given, kind, isDry = false }: Wanted,
): Which | Refused {
  const before = withoutOwn(world, sameBytes && textId({ document: { id: sameBytes }, sha256 }));
  const identity = identify(parsed, before, { ...given, ...(kind && { kind }) });
  const match = matchOf(parsed, identity, world, { id, sameBytes });
  if (id !== undefined && (match.kind === 'UNKNOWN' || match.by !== 'YOU')) {
    return {
      kind: 'REFUSED',
      code: 'NO_SUCH_DOCUMENT',
      reason: `The graph has no document ${id}. Leave --document out to add this one.`,
    };
  }
  if (match.kind === 'KNOWN')
    return knownAs(parsed, match, { identity, world, before, sha256 }, { isDry, ...(given && { given }) });
  if (identity.kind === 'OTHER') return { kind: 'REFUSED', code: identity.code, reason: identity.refusal };
  const likely = match.likely.map((each) => `It may be a version of ${each.id}: then name that with --document.`);
  const missing = missingIn(parsed, identity, before);
  const after = withMissing(before, missing);
  const found = foundIn(identity, missing);
  const { document, remarks } = newDocument(parsed, identity, { found, world: after, sha256 });
  const none =
    identity.inspection.kind === 'NONE' && missing.inspection === undefined
      ? [`No inspection is known for it. ${identity.inspection.reason}`]
      : [];
  const told = [...remarks, ...none, ...toldOf(missing, isDry), ...likely];
  return { document, identity, by: 'NEW', remarks: told, missing, world: after };
}

interface Before {
  readonly identity: Identity;
  readonly world: World;
  readonly before: World;
  readonly sha256: string;
}

function knownAs(
  parsed: ParsedDocument,
  { document, by }: Extract<Match, { kind: 'KNOWN' }>,
  { identity, world, before, sha256 }: Before,
  { given, isDry = false }: Pick<Wanted, 'given' | 'isDry'>,
): Which {
  const told = document.about.filter((one) => before.inspections.some(({ id }) => id === one));
  const text = textId({ document, sha256 });
  const inspection = told.length > 0 ? undefined : missingIn(parsed, identity, before).inspection;
  const publisher = world.organisations.find(({ id, owner }) => owner === text && document.publishers.includes(id));
  const missing = { ...(inspection && { inspection }), ...(publisher && { publisher }) };
  const found = foundIn(identity, missing);
  const about = told.length > 0 || found === undefined ? told : [found];
  const title =
    by === 'TITLE'
      ? [`Its date and link come from the graph: ${document.publishedOn ?? 'no date'}, ${document.url ?? 'no link'}.`]
      : [];
  const own = document.owner === text ? saidOf(given) : {};
  const remarks = [...title, ...toldOf(missing, isDry)];
  return {
    ...{ document: { ...document, ...own, about }, identity, by, remarks, missing },
    world: withMissing(before, missing),
  };
}

/** The inspection that it is about: one that is known, or one that it brings. */
function foundIn(identity: Identity, { inspection }: Missing): string | undefined {
  if (identity.kind !== 'OTHER' && identity.inspection.kind === 'KNOWN') return identity.inspection.chosen.id;
  return inspection?.id;
}

/** What the user says of a document that came with these bytes. */
function saidOf({ title, url, publishedOn }: Given = {}): Partial<KnownDocument> {
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publishedOn !== undefined && { publishedOn }),
  };
}

/** The document where this text brought it; of any other only that it is about an inspection, where nobody said so. */
export function documentClaims(document: KnownDocument, text: string, { documents }: World): Claims {
  const known = documents.find(({ id }) => id === document.id);
  if (known === undefined || known.owner === text) return documentOf(document);
  const added = known.about.length > 0 ? [] : document.about;
  return { nodes: [], edges: added.flatMap((to) => ({ type: 'REPORTS_ON', from: document.id, to })) };
}

/** The inspectorate publishes under the Open Government Licence; of anybody else's words the page or the user must say so. */
export function licenceOf(
  { kind, publishers }: KnownDocument,
  { licence }: Given,
  { organisations }: World,
): string | undefined {
  if (licence !== undefined) return /\bOGL\b|open[- ]government/i.test(licence) ? 'OGL-UK-3.0' : licence;
  const inspectorates = organisations.filter((each) => each.kind === 'INSPECTORATE').map(({ id }) => id);
  const isOwn = publishers.some((id) => inspectorates.includes(id));
  return isOwn && kind !== 'ARTICLE' ? 'OGL-UK-3.0' : undefined;
}

/** Where it is not known which inspection the document is about, somebody has to say. */
export function withWhich(reading: Reading, { parts }: ParsedDocument, { document, identity, world }: Which): Reading {
  if (document.about.length > 0 || identity.kind === 'OTHER' || identity.inspection.kind === 'KNOWN') return reading;
  const { inspection, forces } = identity;
  const first = parts[0];
  const isUnknown = forces.length === 1 && !world.inspections.some((one) => one.forces.includes(forces[0]?.id ?? ''));
  if (first === undefined || (inspection.kind === 'NONE' && !isUnknown)) return reading;
  const { start, end } = first;
  const candidates = inspection.kind === 'NONE' ? [] : inspection.candidates;
  const text = `Which inspection is this document about?${isUnknown ? ' The graph has none of this force: add it to seed/inspection.json.' : ''}`;
  const question = { start, end, text, candidates };
  return { ...reading, questions: [question, ...reading.questions] };
}
