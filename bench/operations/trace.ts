import { asked, byId, type Examples, type Operation, type WithId, written } from './operation.js';
import { arranged, type Parts, type Step, type Titled } from './trace-parts.js';

interface OurStep {
  readonly kind: string;
  readonly on: { readonly edtf: string } | null;
  readonly evidence: readonly WithId[];
  readonly report?: Titled;
  readonly article?: Titled & { readonly publishers: readonly WithId[] };
  readonly inspection?: Titled;
  readonly assessment?: { readonly reading: string };
  readonly event?: { readonly status: string };
  readonly response?: Titled;
}

export function traceOperation({ recommendation: id }: Examples): Operation {
  return {
    name: 'a trace',
    asks: 'a recommendation from report through follow-ups to newspapers; the others ask for its parts and order them untimed',
    levels: 4,
    target: 2,
    ours: asked<{ trace: { isCovered: boolean; latestReading: string; steps: readonly OurStep[] } }>(
      source,
      { id },
      ({ trace }) => ({ ...trace, steps: trace.steps.map(stepOf) }),
    ),
    neo4jGraphql: asked<{ recommendations: readonly Parts[] }>(
      `query Parts($id: ID!) { recommendations(where: { id: { eq: $id } }) { ${parts} } }`,
      { id },
      ({ recommendations: [found] }) => found && arranged(found),
    ),
    dataLoader: asked<{ traced: Parts }>(
      `query Parts($id: ID!) { traced(id: $id) { ${parts} } }`,
      { id },
      ({ traced }) => arranged(traced),
    ),
    bare: written<{ row: Parts }>(statement, { id }, ([found]) => found && arranged(found.row)),
  };
}

const evidence = 'evidence { id document { id title } }';

const source = `query Trace($id: ID!) { trace(id: $id) { isCovered latestReading steps {
  kind on { edtf } ${evidence}
  ... on Recommended { report { id title } }
  ... on CoveredBy { article { id title publishers { id name } } }
  ... on FollowedUp { inspection { id title } assessment { reading } }
  ... on StatusChanged { event { status } }
  ... on Responded { response { id title } } } } }`;

const published = 'on: publishedOn earliest: publishedOnEarliest latest: publishedOnLatest';
const coverage = `coverage { id ${evidence} article { id title ${published} publishers { id name } } }`;
const parts = `id made madeEarliest madeLatest ${evidence} madeIn { reports { id title } } ${coverage}
  assessments { id reading byMadeDesc ${evidence} ${coverage}
    madeIn { id title on: fieldwork earliest: fieldworkEarliest latest: fieldworkLatest } }
  statusHistory { id status on earliest: onEarliest latest: onLatest ${evidence} }
  stances { id ${evidence} statedIn { id title ${published} } }`;

const evidenceOf = (of: string) =>
  `evidence: [(${of})<-[:SUPPORTS]-(e) | e {.id, document: [(e)-[:CITES]->(d) | d {.id, .title}]}]`;
const datedBy = (of: string, property: string) =>
  `on: ${of}.${property}, earliest: ${of}.${property}Earliest, latest: ${of}.${property}Latest`;
const coverageOf = (of: string) => `coverage: [(${of})<-[:COVERS]-(c) | c {.id, ${evidenceOf('c')},
    article: [(c)-[:CARRIED_BY]->(n) | n {.id, .title, ${datedBy('n', 'publishedOn')},
      publishers: [(n)-[:PUBLISHED_BY]->(p) | p {.id, .name}]}]}]`;

const statement = `
MATCH (r:Recommendation {id: $id})
RETURN r {
  .id, .made, .madeEarliest, .madeLatest, ${evidenceOf('r')}, ${coverageOf('r')},
  madeIn: [(r)-[:MADE_IN]->(i) | {reports: [(i)<-[:REPORTS_ON]-(report:Report) | report {.id, .title}]}],
  assessments: [(r)<-[:ASSESSES]-(a) | a {.id, .reading, .byMadeDesc, ${evidenceOf('a')}, ${coverageOf('a')},
    madeIn: [(a)-[:ASSESSED_IN]->(i) | i {.id, .title, ${datedBy('i', 'fieldwork')}}]}],
  statusHistory: [(r)<-[:CHANGES_STATUS_OF]-(s) | s {.id, .status, ${datedBy('s', 'on')}, ${evidenceOf('s')}}],
  stances: [(r)<-[:RESPONDS_TO]-(s) | s {.id, ${evidenceOf('s')},
    statedIn: [(s)-[:STATED_IN]->(d) | d {.id, .title, ${datedBy('d', 'publishedOn')}}]}]
} AS row`;

function stepOf({ kind, on, evidence: stands, ...step }: OurStep): Step {
  const { report, article, inspection, assessment, event, response } = step;
  const what =
    (article && { ...article, publishers: byId(article.publishers) }) ??
    (assessment && { ...inspection, ...assessment }) ??
    report ??
    event ??
    response ??
    null;
  return { kind, on: on?.edtf ?? null, what, evidence: byId(stands) };
}
