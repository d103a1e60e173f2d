import { asked, type Examples, type Operation, written } from './operation.js';

export function byIdOperation({ recommendation: id }: Examples): Operation {
  const fields = 'id summary deadline basis';
  return {
    name: 'one by id',
    asks: 'a recommendation with its summary, deadline and basis',
    levels: 1,
    target: 2,
    ours: asked<{ recommendation: unknown }>(
      `query One($id: ID!) { recommendation(id: $id) { ${fields} } }`,
      { id },
      ({ recommendation }) => recommendation,
    ),
    neo4jGraphql: asked<{ recommendations: readonly unknown[] }>(
      `query One($id: ID!) { recommendations(where: { id: { eq: $id } }) { ${fields} } }`,
      { id },
      ({ recommendations }) => recommendations[0],
    ),
    dataLoader: asked<{ recommendation: unknown }>(
      `query One($id: ID!) { recommendation(id: $id) { ${fields} } }`,
      { id },
      ({ recommendation }) => recommendation,
    ),
    bare: written<{ row: unknown }>(
      'MATCH (r:Recommendation {id: $id}) RETURN r {.id, .summary, .deadline, .basis} AS row',
      { id },
      ([found]) => found?.row,
    ),
  };
}
