import type { Country, DateConfidence, InspectionKind, OrganisationKind } from '../generated/schema.js';
import { claimNouns } from './claim-nouns.js';
import { textNouns } from './text-nouns.js';
import { any, type Edge, type Label, maybeOne, type Noun, one, some } from './noun.js';
import { date, dates, isbn, oneOf, text, texts, truth, url } from './values.js';

const confidence = oneOf<DateConfidence>({
  VERIFIED: true,
  DATED_BY_NEWS: true,
  INFERRED: true,
  UNVERIFIED: true,
  CONFLICT: true,
});

const document: Noun = {
  kind: 'Document',
  required: { confidence },
  optional: {
    title: text,
    titleBasis: oneOf({ GIVEN: true, FROM_ADDRESS: true, HOUSE_PATTERN: true, DESCRIBED: true }),
    publishedOn: date,
    url,
    note: text,
  },
  edges: {
    publishers: any('PUBLISHED_BY', 'Body', 'publications'),
    about: any('REPORTS_ON', 'Inspection', 'documents'),
  },
  orders: { Published: 'publishedOn', Title: 'title' },
};

/** The table: what rows of each noun say, and where they lead. */
export const nouns: Readonly<Record<Label, Noun>> = {
  ...claimNouns,
  ...textNouns,
  Force: {
    kind: 'Body',
    required: {
      name: text,
      onsCode: text,
      region: text,
      country: oneOf<Country>({ ENGLAND: true, WALES: true }),
    },
    optional: { aliases: texts },
    orders: { Name: 'name' },
  },
  Organisation: {
    kind: 'Body',
    required: {
      name: text,
      kind: oneOf<OrganisationKind>({
        INSPECTORATE: true,
        POLICING_BODY: true,
        NEWS_PUBLISHER: true,
        CHARITY: true,
        GOVERNMENT: true,
        OTHER: true,
      }),
    },
    optional: { aliases: texts },
    edges: { oversees: any('OVERSEES', 'Force', 'overseenBy') },
    orders: { Name: 'name' },
  },
  Programme: { required: { name: text }, orders: { Name: 'name' } },
  Theme: {
    required: { name: text, vocabulary: oneOf({ 'ncpi-2014': true, 'ncpi-2024': true, topic: true }) },
    edges: { broader: any('NARROWER_THAN', 'Theme', 'narrower') },
    orders: { Name: 'name' },
  },
  Inspection: {
    required: {
      title: text,
      kind: oneOf<InspectionKind>({
        INITIAL: true,
        POST_INSPECTION_REVIEW: true,
        REINSPECTION: true,
        QUARTERLY_UPDATE: true,
        ASSESSMENT_OF_PROGRESS: true,
        INTEGRATED_REVIEW: true,
        SECOND_ROUND: true,
      }),
    },
    optional: { fieldwork: date, note: text },
    edges: {
      forces: some('INSPECTED', 'Force', 'inspections'),
      programme: maybeOne('PART_OF', 'Programme', 'inspections'),
      conductedBy: some('CONDUCTED_BY', 'Organisation', 'conducted'),
      follows: any('FOLLOWED_UP', 'Inspection', 'followedBy'),
    },
    orders: { Fieldwork: 'fieldwork', Title: 'title' },
  },
  Report: { ...document, optional: { ...document.optional, isbn } },
  Release: document,
  Response: document,
  RegisterPage: document,
  Article: { ...document, edges: { ...document.edges, reprints: maybeOne('REPRINTS', 'Article', 'reprintedBy') } },
  Statement: {
    required: { property: text, value: text, isPreferred: truth },
    optional: { reason: text, note: text },
    edges: {
      about: one('STATES_ABOUT', 'Node', 'statements'),
      statedBy: maybeOne('STATED_BY', 'Document', 'states'),
    },
  },
  // Office-holders in their official act only: nothing else about a person has a place here.
  Person: { required: { name: text }, optional: { aliases: texts }, orders: { Name: 'name' } },
  Office: { required: { title: text }, edges: { at: one('OFFICE_AT', 'Body', 'offices') } },
  Tenure: {
    isClaim: true,
    required: { confidence },
    optional: { from: date, to: date, seenOn: dates },
    edges: { person: one('HELD_BY', 'Person', 'tenures'), office: one('TENURE_OF', 'Office', 'tenures') },
    orders: { From: 'from' },
  },
  Appearance: {
    required: { part: oneOf({ SPEAKER: true, MENTIONED: true }) },
    optional: { roleAsPrinted: text, note: text },
    edges: {
      person: one('APPEARANCE_OF', 'Person', 'appearances'),
      document: maybeOne('SEEN_IN', 'Document', 'appearances'),
      inspection: maybeOne('SEEN_IN', 'Inspection', 'appearances'),
      force: maybeOne('SEEN_IN', 'Force', 'appearances'),
    },
    anyOf: ['document', 'inspection', 'force'],
  },
};

/** The noun's name as ids and files write it: StatusEvent is status-event. */
export function wordOf(label: string): string {
  return label.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
}

// The keys of the table are labels.
const labels = new Map((Object.keys(nouns) as Label[]).map((label) => [wordOf(label), label]));

/** The noun that a word names, as ids and files write it. */
export function labelOf(word: string): Label | undefined {
  return labels.get(word);
}

/** The noun that an id belongs to: every id begins with it. */
export function labelOfId(id: string): Label {
  const label = labelOf(id.slice(0, id.indexOf(':')));
  if (label === undefined) throw new TypeError(`no noun has ids such as ${id}`);
  return label;
}

/** Which key of a row an edge is, seen from where it begins: its name in the history of both ends. */
export function edgeOf(from: Label, type: string, to: Label): { key: string; edge: Edge } {
  const found = Object.entries(nouns[from].edges ?? {}).find(([, edge]) => edge.type === type && leadsTo(edge, to));
  if (found === undefined) throw new TypeError(`no (${from})-[:${type}]->(${to}) in the table of nouns`);
  const [key, edge] = found;
  return { key, edge };
}

export function leadsTo({ to }: Pick<Edge, 'to'>, label: Label): boolean {
  const { kind } = nouns[label];
  return to.includes('Node') || to.includes(label) || (kind !== undefined && to.includes(kind));
}
