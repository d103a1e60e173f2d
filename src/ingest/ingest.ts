import type { Graph } from '../neo4j/graph.js';
import { withWhich } from './ask-which.js';
import { claimsOfReading } from './claims/claims-of-reading.js';
import { documentClaims } from './claims/document-claims.js';
import { keepDecided } from './claims/keep-decided.js';
import { claimsOfMissing } from './claims/missing-claims.js';
import { hashOf, joined, textId, type Version } from './claims/version.js';
import { type Difference, differencesOf } from './differences.js';
import type { ParsedDocument } from './document.js';
import type { Identity } from './identity/identify.js';
import { before } from './known/known-claims.js';
import { readClaims } from './known/read-claims.js';
import { documentOfBytes } from './known/read-owner.js';
import { readOwned } from './known/read-owned.js';
import { type LaterText, readTexts, readTextsOn } from './known/read-texts.js';
import { readWorld } from './known/read-world.js';
import { licenceOf } from './licence.js';
import { load } from './load.js';
import { parse } from './parse/parse.js';
import { decidedIn, inspectionDecided } from './read/decided.js';
import { type Reading, readingOf } from './read/reading.js';
import { sourcesIn } from './read/source.js';
import { earlierThan, type Subject, withLater } from './read/subject.js';
import type { LoadReport } from './report.js';
import { isHiddenAt } from './sensitive.js';
import type { World } from './world.js';
import { type Refused, type Wanted, type Which, whichOf } from './which.js';

/** A document as somebody hands it over. */
export interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes that it was first read from, where these are what was kept of its words. */
  readonly sha256?: string;
}

export interface Taken {
  readonly kind: 'READ';
  readonly version: Version;
  readonly by: Which['by'];
  readonly identity: Identity;
  readonly subject: Subject;
  readonly reading: Reading;
  readonly remarks: readonly string[];
  /** Against each other version of the same document. */
  readonly differences: readonly Difference[];
  /** Texts about the same inspections and about those that follow them up: they may draw on this one. */
  readonly later: readonly LaterText[];
  /** Absent where nothing was to be written. */
  readonly report?: LoadReport;
}

export type Outcome = Taken | Refused;

/**
 * Reads a document and ties its words to what the graph has, in one transaction. What is read belongs to this
 * version of its words: the same bytes change nothing, and other bytes stand beside these.
 */
export async function ingest(
  graph: Graph,
  { name, bytes, sha256 = hashOf(bytes) }: Handed,
  wanted: Wanted = {},
): Promise<Outcome> {
  const parsed = await parse(bytes, { name, ...(wanted.given && { given: wanted.given }) });
  const [known, same] = await Promise.all([readWorld(graph), documentOfBytes(graph, sha256)]);
  const decided = inspectionDecided(same?.decisions ?? []);
  const which = whichOf(parsed, known, { sha256, sameBytes: same?.id, decided }, wanted);
  if ('reason' in which) return which;
  const { document, identity, by, remarks, world } = which;
  const text = textId({ document, sha256 });
  const { subject, texts, later, owned, licence } = await subjectOf(graph, { which, text, parsed, known });
  const sources = sourcesIn(texts, document.id);
  const reading = withWhich(readingOf(parsed, { identity, subject }, sources), parsed, which);
  const { isOpen } = subject;
  const { rejected = [], decisions = [] } = texts.find(({ id }) => id === text) ?? {};
  const people = { rejected, decisions };
  const version: Version = { document, parsed, sha256, isOpen, ...(licence !== undefined && { licence }), ...people };
  const older = texts.filter((each) => each.id !== text && each.document === document.id);
  const differences = differencesOf(parsed, older);
  const taken = { kind: 'READ', version, by, identity, subject, reading, remarks, differences, later } as const;
  if (wanted.isDry) return taken;
  const missing = claimsOfMissing(which.missing, document.id, world);
  const own = joined([documentClaims(document, text, world), missing, claimsOfReading(version, reading, sources)]);
  const kept = keepDecided(own, owned, rejected);
  const report = await load(graph, { owner: text, ...kept, input: sha256, read: {}, refused: [], unsourced: [] });
  return { ...taken, report };
}

interface Asked {
  readonly which: Which;
  readonly text: string;
  readonly parsed: ParsedDocument;
  /** All that the graph has, whoever brought it. */
  readonly known: World;
}

/** What the graph knows of what the document is about. */
async function subjectOf(graph: Graph, { which, text, parsed, known: all }: Asked) {
  const { document, identity, world } = which;
  const inspections = world.inspections.filter(({ id }) => document.about.includes(id));
  const earlier = earlierThan(inspections, world.inspections);
  const reach = withLater(inspections, [...all.inspections, ...(which.missing.inspection ? inspections : [])]);
  const [near, owned, claims] = await Promise.all([
    readTexts(graph, [...reach], document.id),
    readOwned(graph, text),
    readClaims(
      graph,
      [...inspections, ...earlier].map(({ id }) => id),
    ),
  ]);
  const texts = near.filter(
    (one) => one.document === document.id || one.about.some((id) => document.about.includes(id)),
  );
  // an inspection that comes or goes may be what any document on its force is about
  const brought = owned.nodes.some(({ label }) => label === 'Inspection') || which.missing.inspection !== undefined;
  const far = brought ? await readTextsOn(graph, forcesOf(identity)) : [];
  const later = [...far, ...near.filter(({ about }) => about.some((one) => reach.has(one)))].filter(
    ({ id }, at, list) => id !== text && list.findIndex((other) => other.id === id) === at,
  );
  const known = texts.find(({ id }) => id === text)?.licence ?? undefined;
  const licence = licenceOf(document, parsed.given, world) ?? known;
  const [inspection, other] = inspections;
  // read for the first time it knows of itself what it knows when it is read again: a report speaks of "the report"
  const documents = [...world.documents.filter(({ id }) => id !== document.id), document];
  const subject: Subject = {
    ...{ document, text, inspections, earlier, world: { ...world, documents } },
    ...(inspection && !other && { inspection }),
    isHidden: ({ start, end }) => isHiddenAt(parsed, start, end),
    isOpen: licence?.startsWith('OGL') === true,
    forces: [...new Set(inspections.length > 0 ? inspections.flatMap((each) => each.forces) : forcesOf(identity))],
    claims: before(text, claims),
    decided: decidedIn(owned),
  };
  return { subject, texts, later, owned, licence };
}

function forcesOf(identity: Identity): string[] {
  return identity.kind === 'OTHER' ? [] : identity.forces.map(({ id }) => id);
}
