import { asked, byId, type Examples, only, type Operation, type WithId, written } from './operation.js';

interface Told extends WithId {
  readonly madeIn: unknown;
  readonly assessments: readonly WithId[];
  readonly coverage: readonly (WithId & { readonly article: { readonly publishers: readonly WithId[] } })[];
}

/** How @neo4j/graphql tells it: what leads to one is a list. */
interface Listed extends WithId {
  readonly madeIn: readonly unknown[];
  readonly assessments: readonly WithId[];
  readonly coverage: readonly (WithId & { readonly article: readonly { readonly publishers: readonly WithId[] }[] })[];
}

const leaves = `id summary deadline madeIn { id title } assessments { id reading summary }
  coverage { id treatment article { id title publishers { id name } } }`;

export function forceListOperation({ force: id }: Examples): Operation {
  return {
    name: "a force's list",
    asks: "a force's 20 latest recommendations with inspection, assessments, coverage and publishers",
    levels: 5,
    target: 12,
    isAskedAgain: true,
    ours: asked<{ force: { name: string; recommendations: { nodes: readonly Told[] } } }>(
      `query List($id: ID!) { force(id: $id) { name
  recommendations(first: 20, orderBy: { by: MADE, direction: DESC }) { nodes { ${leaves} } } } }`,
      { id },
      ({ force }) => ({ name: force.name, recommendations: force.recommendations.nodes.map(sorted) }),
    ),
    neo4jGraphql: asked<{ forces: readonly { name: string; recommendations: readonly Listed[] }[] }>(
      `query List($id: ID!) { forces(where: { id: { eq: $id } }) { name
  recommendations(limit: 20, sort: [{ byMadeDesc: DESC }]) { ${leaves} } } }`,
      { id },
      ({ forces }) =>
        forces.map(({ name, recommendations }) => ({ name, recommendations: recommendations.map(fromListed) }))[0],
    ),
    dataLoader: asked<{ force: { name: string; recommendations: readonly Told[] } }>(
      `query List($id: ID!) { force(id: $id) { name recommendations(first: 20) { ${leaves} } } }`,
      { id },
      ({ force }) => ({ name: force.name, recommendations: force.recommendations.map(sorted) }),
    ),
    bare: written<{ name: string; recommendations: readonly Told[] }>(
      statement,
      { id },
      ([row]) => row && { name: row.name, recommendations: row.recommendations.map(sorted) },
    ),
  };
}

const statement = `
MATCH (f:Force {id: $id})
RETURN f.name AS name, COLLECT {
  MATCH (f)<-[:ADDRESSED_TO]-(r:Recommendation)
  WITH r ORDER BY r.byMadeDesc DESC LIMIT 20
  RETURN r {
    .id, .summary, .deadline,
    madeIn: [(r)-[:MADE_IN]->(i) | i {.id, .title}][0],
    assessments: [(r)<-[:ASSESSES]-(a) | a {.id, .reading, .summary}],
    coverage: [(r)<-[:COVERS]-(c)-[:CARRIED_BY]->(article) | c {
      .id, .treatment,
      article: article {.id, .title, publishers: [(article)-[:PUBLISHED_BY]->(p) | p {.id, .name}]}
    }]
  }
} AS recommendations`;

function sorted(told: Told): unknown {
  const coverage = told.coverage.map((one) => ({
    ...one,
    article: { ...one.article, publishers: byId(one.article.publishers) },
  }));
  return { ...told, assessments: byId(told.assessments), coverage: byId(coverage) };
}

function fromListed({ madeIn, coverage, ...told }: Listed): unknown {
  return sorted({
    ...told,
    madeIn: only(madeIn),
    coverage: coverage.map((one) => ({ ...one, article: only(one.article) ?? { publishers: [] } })),
  });
}
