import type { DocumentKind } from '../generated/schema.js';
import type { Claims } from './claim.js';
import { documentOf } from './claims/document-claims.js';
import { textId } from './claims/version.js';
import type { Given, ParsedDocument } from './document.js';
import { identify, type Identity } from './identity/identify.js';
import { type Match, matchOf } from './identity/match.js';
import { newDocument } from './identity/new-document.js';
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
}

/** Known documents are what the graph says of them; of others only what they say themselves. */
export function whichOf(
  parsed: ParsedDocument,
  world: World,
  { sha256, sameBytes }: { sha256: string; sameBytes: string | undefined },
  { id, given, kind }: Wanted,
): Which | Refused {
  const identity = identify(parsed, world, { ...given, ...(kind && { kind }) });
  const match = matchOf(parsed, identity, world, { id, sameBytes });
  if (id !== undefined && (match.kind === 'UNKNOWN' || match.by !== 'YOU')) {
    return {
      kind: 'REFUSED',
      code: 'NO_SUCH_DOCUMENT',
      reason: `The graph has no document ${id}. Leave --document out to add this one.`,
    };
  }
  if (match.kind === 'KNOWN') {
    const { document, by } = match;
    const found =
      identity.kind !== 'OTHER' && identity.inspection.kind === 'KNOWN' ? [identity.inspection.chosen.id] : [];
    const about = document.about.length > 0 ? document.about : found;
    const remarks =
      by === 'TITLE'
        ? [`Its date and link come from the graph: ${document.publishedOn ?? 'no date'}, ${document.url ?? 'no link'}.`]
        : [];
    const own = document.owner === textId({ document, sha256 }) ? saidOf(given) : {};
    return { document: { ...document, ...own, about }, identity, by, remarks };
  }
  if (identity.kind === 'OTHER') return { kind: 'REFUSED', code: identity.code, reason: identity.refusal };
  const likely = match.likely.map((each) => `It may be a version of ${each.id}: then name that with --document.`);
  const { document, remarks } = newDocument(parsed, identity, world, sha256);
  const none =
    identity.inspection.kind === 'NONE' ? [`No inspection is known for it. ${identity.inspection.reason}`] : [];
  return { document, identity, by: 'NEW', remarks: [...remarks, ...none, ...likely] };
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
export function withWhich(reading: Reading, { parts }: ParsedDocument, { document, identity }: Which): Reading {
  if (document.about.length > 0 || identity.kind === 'OTHER' || identity.inspection.kind === 'KNOWN') return reading;
  const { inspection } = identity;
  const first = parts[0];
  if (inspection.kind === 'NONE' || first === undefined) return reading;
  const { start, end } = first;
  const question = { start, end, text: 'Which inspection is this document about?', candidates: inspection.candidates };
  return { ...reading, questions: [question, ...reading.questions] };
}
