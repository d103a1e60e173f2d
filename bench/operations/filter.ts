import { asked, byId, type Examples, type Operation, type WithId, written } from './operation.js';

interface Told extends WithId {
  readonly themes: readonly WithId[];
  readonly addressees: readonly WithId[];
  readonly assessments: readonly WithId[];
}

const leaves = 'id summary themes { id name } addressees { id name } assessments { id reading }';
const readings = ['NOT_MET'];
const from = '2018-01-01';
const to = '2022-12-31';

export function filterOperation({ themes }: Examples): Operation {
  const variables = { themes, readings, from, to };
  return {
    name: 'across forces',
    asks: 'the 20 latest recommendations on two themes that were not met, made in five years, with themes, forces and assessments',
    levels: 2,
    target: 2,
    ours: asked<{ recommendations: { nodes: readonly Told[] } }>(
      `query Across($themes: [ID!], $readings: [Reading!], $from: Date, $to: Date) {
  recommendations(first: 20, filter: { theme: $themes, anyReading: $readings, made: { from: $from, to: $to } }) {
    nodes { ${leaves} } } }`,
      variables,
      ({ recommendations }) => recommendations.nodes.map(sorted),
    ),
    neo4jGraphql: asked<{ recommendations: readonly Told[] }>(
      `query Across($themes: [ID!], $readings: [String!], $from: String, $to: String) {
  recommendations(limit: 20, sort: [{ byMadeDesc: DESC }], where: {
    themes: { some: { id: { in: $themes } } } assessments: { some: { reading: { in: $readings } } }
    madeLatest: { gte: $from } madeEarliest: { lte: $to } }) { ${leaves} } }`,
      variables,
      ({ recommendations }) => recommendations.map(sorted),
    ),
    dataLoader: asked<{ across: readonly Told[] }>(
      `query Across($themes: [ID!]!, $readings: [String!]!, $from: String!, $to: String!) {
  across(themes: $themes, readings: $readings, from: $from, to: $to) { ${leaves} } }`,
      variables,
      ({ across }) => across.map(sorted),
    ),
    bare: written<{ row: Told }>(
      `${acrossMatch}
RETURN r {
  .id, .summary,
  themes: [(r)-[:CONCERNS]->(t) | t {.id, .name}],
  addressees: [(r)-[:ADDRESSED_TO]->(b) | b {.id, .name}],
  assessments: [(r)<-[:ASSESSES]-(a) | a {.id, .reading}]
} AS row`,
      variables,
      (rows) => rows.map(({ row }) => sorted(row)),
    ),
  };
}

/** The key begins with the day, so that the stretch of days is a range of its index. */
export const acrossMatch = `
MATCH (r:Recommendation)
WHERE r.byMadeDesc < $to + '~' AND r.byMadeDesc >= $from
  AND EXISTS { (r)-[:CONCERNS]->(t:Theme) WHERE t.id IN $themes }
  AND EXISTS { (r)<-[:ASSESSES]-(a:Assessment) WHERE a.reading IN $readings }
WITH r ORDER BY r.byMadeDesc DESC LIMIT 20`;

function sorted({ themes, addressees, assessments, ...told }: Told): unknown {
  return { ...told, themes: byId(themes), addressees: byId(addressees), assessments: byId(assessments) };
}
