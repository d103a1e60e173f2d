import { asked, byId, type Operation, type WithId, written } from './operation.js';

interface Recommended extends WithId {
  readonly assessments: readonly WithId[];
}
interface Inspection extends WithId {
  readonly recommendations: readonly Recommended[];
}
interface Force extends WithId {
  readonly inspections: readonly Inspection[];
}
interface Page<Item> {
  readonly nodes: readonly Item[];
}
type PagedInspection = WithId & { readonly recommendations: Page<Recommended> };
type PagedForce = WithId & { readonly inspections: Page<PagedInspection> };

const leaves = 'id summary assessments { id reading }';

export function treeOperation(): Operation {
  return {
    name: 'four levels',
    asks: '5 forces, 3 inspections of each, 4 recommendations of each, with their assessments; all sorted',
    levels: 4,
    target: 6,
    ours: asked<{ forces: Page<PagedForce> }>(
      `{ forces(first: 5) { nodes { id name inspections(first: 3) { nodes { id title
  recommendations(first: 4) { nodes { ${leaves} } } } } } } }`,
      {},
      ({ forces }) =>
        sorted(
          forces.nodes.map((force) => ({
            ...force,
            inspections: force.inspections.nodes.map((one) => ({ ...one, recommendations: one.recommendations.nodes })),
          })),
        ),
    ),
    neo4jGraphql: asked<{ forces: readonly Force[] }>(
      `{ forces(limit: 5, sort: [{ byNameAsc: ASC }]) { id name
  inspections(limit: 3, sort: [{ byFieldworkDesc: DESC }]) { id title
    recommendations(limit: 4, sort: [{ byMadeDesc: DESC }]) { ${leaves} } } } }`,
      {},
      ({ forces }) => sorted(forces),
    ),
    dataLoader: asked<{ forces: readonly Force[] }>(
      `{ forces(first: 5) { id name inspections(first: 3) { id title recommendations(first: 4) { ${leaves} } } } }`,
      {},
      ({ forces }) => sorted(forces),
    ),
    bare: written<{ force: Force }>(statement, {}, (rows) => sorted(rows.map(({ force }) => force))),
  };
}

const statement = `
MATCH (f:Force)
WHERE f.byNameAsc IS NOT NULL
WITH f ORDER BY f.byNameAsc LIMIT 5
RETURN f {.id, .name, inspections: COLLECT {
  MATCH (f)<-[:INSPECTED]-(i:Inspection)
  WITH i ORDER BY i.byFieldworkDesc DESC LIMIT 3
  RETURN i {.id, .title, recommendations: COLLECT {
    MATCH (i)<-[:MADE_IN]-(r:Recommendation)
    WITH r ORDER BY r.byMadeDesc DESC LIMIT 4
    RETURN r {.id, .summary, assessments: [(r)<-[:ASSESSES]-(a) | a {.id, .reading}]}
  }}
}} AS force`;

function sorted(forces: readonly Force[]): unknown {
  return forces.map((force) => ({
    ...force,
    inspections: force.inspections.map((inspection) => ({
      ...inspection,
      recommendations: inspection.recommendations.map((one) => ({ ...one, assessments: byId(one.assessments) })),
    })),
  }));
}
