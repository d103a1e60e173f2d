import type { DocumentKind } from '../generated/schema.js';
import type { Missing } from './claims/missing-claims.js';
import { textId } from './claims/version.js';
import type { Given, ParsedDocument } from './document.js';
import { identify, type Identity } from './identity/identify.js';
import { type Match, matchOf } from './identity/match.js';
import { newDocument } from './identity/new-document.js';
import { knownBefore, missingIn, ofSeed, toldOf, withMissing } from './missing.js';
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

/** By what the bytes are known, where they were read before. */
export interface Bytes {
  readonly sha256: string;
  /** The document that these very bytes were read as. */
  readonly sameBytes?: string | undefined;
  /** Which inspection it is about, where somebody has said so. */
  readonly decided?: string | undefined;
}

/** Known documents are what the graph says of them; of others only what they say themselves. */
export function whichOf(parsed: ParsedDocument, world: World, bytes: Bytes, wanted: Wanted): Which | Refused {
  const { id, given, kind } = wanted;
  const said = { ...given, ...(kind && { kind }) };
  // its name and its rank must not depend on what other documents brought before it
  const plain = identify(parsed, ofSeed(world), said);
  const match = matchOf(parsed, plain, world, { id, sameBytes: bytes.sameBytes });
  if (id !== undefined && (match.kind === 'UNKNOWN' || match.by !== 'YOU')) {
    return {
      kind: 'REFUSED',
      code: 'NO_SUCH_DOCUMENT',
      reason: `The graph has no document ${id}. Leave --document out to add this one.`,
    };
  }
  if (match.kind === 'UNKNOWN' && plain.kind === 'OTHER')
    return { kind: 'REFUSED', code: plain.code, reason: plain.refusal };
  const name = match.kind === 'KNOWN' ? match.document.id : nameOf(parsed, plain, { world, sha256: bytes.sha256 });
  const text = textId({ document: { id: name }, sha256: bytes.sha256 });
  const before = knownBefore(world, text);
  const isAlike = before.inspections.every(({ owner }) => owner?.startsWith('text:') !== true);
  const identity = isAlike ? plain : identify(parsed, before, said);
  const read = { parsed, identity, world, before, bytes, wanted, text };
  return match.kind === 'KNOWN' ? knownAs(match, read) : newAs(name, match, read);
}

interface Read {
  readonly parsed: ParsedDocument;
  readonly identity: Identity;
  readonly world: World;
  readonly before: World;
  readonly bytes: Bytes;
  readonly wanted: Wanted;
  readonly text: string;
}

function nameOf(parsed: ParsedDocument, plain: Identity, { world, sha256 }: { world: World; sha256: string }): string {
  if (plain.kind === 'OTHER') return '';
  return newDocument(parsed, plain, { found: foundIn(plain, {}), world: ofSeed(world), sha256 }).document.id;
}

function newAs(
  id: string,
  { likely }: Extract<Match, { kind: 'UNKNOWN' }>,
  { parsed, identity, before, bytes: { sha256 }, wanted: { isDry = false } }: Read,
): Which | Refused {
  if (identity.kind === 'OTHER') return { kind: 'REFUSED', code: identity.code, reason: identity.refusal };
  const versions = likely.map((each) => `It may be a version of ${each.id}: then name that with --document.`);
  const missing = missingIn(parsed, identity, before);
  const after = withMissing(before, missing);
  const { document, remarks } = newDocument(parsed, identity, {
    found: foundIn(identity, missing),
    world: after,
    sha256,
  });
  const none =
    identity.inspection.kind === 'NONE' && missing.inspection === undefined
      ? [`No inspection is known for it. ${identity.inspection.reason}`]
      : [];
  const told = [...remarks, ...none, ...toldOf(missing, isDry), ...versions];
  return { document: { ...document, id }, identity, by: 'NEW', remarks: told, missing, world: after };
}

function knownAs({ document, by }: Extract<Match, { kind: 'KNOWN' }>, read: Read): Which {
  const { parsed, identity, world, before, text, bytes, wanted } = read;
  const { given, isDry = false } = wanted;
  const isOwn = document.owner === text;
  const isThere = (one: string) => before.inspections.some(({ id }) => id === one);
  // of a document that came with these words they are read again; of any other it is told
  const told = (isOwn ? [bytes.decided ?? ''] : document.about).filter(isThere);
  const inspection = told.length > 0 ? undefined : missingIn(parsed, identity, before).inspection;
  const publisher = world.organisations.find(({ id, owner }) => owner === text && document.publishers.includes(id));
  const missing = { ...(inspection && { inspection }), ...(publisher && { publisher }) };
  const found = foundIn(identity, missing);
  const about = told.length > 0 || found === undefined ? told : [found];
  const title =
    by === 'TITLE'
      ? [`Its date and link come from the graph: ${document.publishedOn ?? 'no date'}, ${document.url ?? 'no link'}.`]
      : [];
  const own = isOwn ? saidOf(given) : {};
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
