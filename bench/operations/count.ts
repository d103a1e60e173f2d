import { asked, type Operation, written } from './operation.js';

export function countOperation(): Operation {
  return {
    name: 'a count',
    asks: 'how many recommendations there are',
    levels: 1,
    target: 2,
    ours: asked<{ recommendations: { totalCount: number } }>(
      '{ recommendations { totalCount } }',
      {},
      ({ recommendations }) => recommendations.totalCount,
    ),
    neo4jGraphql: asked<{ recommendationsConnection: { aggregate: { count: { nodes: number } } } }>(
      '{ recommendationsConnection { aggregate { count { nodes } } } }',
      {},
      ({ recommendationsConnection }) => recommendationsConnection.aggregate.count.nodes,
    ),
    dataLoader: asked<{ recommendationCount: number }>(
      '{ recommendationCount }',
      {},
      ({ recommendationCount }) => recommendationCount,
    ),
    bare: written<{ count: number }>('MATCH (r:Recommendation) RETURN count(r) AS count', {}, ([row]) => row?.count),
  };
}
