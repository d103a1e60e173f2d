import { asked, byId, type Examples, only, type Operation, type WithId, written } from './operation.js';

interface Told extends WithId {
  readonly document: unknown;
  readonly evidence: readonly WithId[];
}
interface Person {
  readonly name: string;
  readonly quotations: readonly Told[];
}
interface Listed extends WithId {
  readonly document: readonly unknown[];
  readonly evidence: readonly WithId[];
}

const leaves = 'id exact speakerAsPrinted document { id title } evidence { id method }';

export function quotationsOperation({ person: id }: Examples): Operation {
  return {
    name: "a person's quotations",
    asks: 'all that a person is quoted with, where, and the evidence for it',
    levels: 3,
    target: 2,
    ours: asked<{ person: Person }>(
      `query Quoted($id: ID!) { person(id: $id) { name quotations { ${leaves} } } }`,
      { id },
      ({ person }) => sorted(person),
    ),
    neo4jGraphql: asked<{ people: readonly { name: string; quotations: readonly Listed[] }[] }>(
      `query Quoted($id: ID!) { people(where: { id: { eq: $id } }) { name quotations { ${leaves} } } }`,
      { id },
      ({ people: [person] }) =>
        person &&
        sorted({ ...person, quotations: person.quotations.map((one) => ({ ...one, document: only(one.document) })) }),
    ),
    dataLoader: asked<{ person: Person }>(
      `query Quoted($id: ID!) { person(id: $id) { name quotations { ${leaves} } } }`,
      { id },
      ({ person }) => sorted(person),
    ),
    bare: written<{ row: Person }>(statement, { id }, ([found]) => found && sorted(found.row)),
  };
}

const statement = `
MATCH (p:Person {id: $id})
RETURN p {.name, quotations: [(p)<-[:SPOKEN_BY]-(q) | q {
  .id, .exact, .speakerAsPrinted,
  document: [(q)-[:QUOTED_IN]->(d) | d {.id, .title}][0],
  evidence: [(q)<-[:SUPPORTS]-(e) | e {.id, .method}]
}]} AS row`;

function sorted({ name, quotations }: Person): unknown {
  return { name, quotations: byId(quotations).map((one) => ({ ...one, evidence: byId(one.evidence) })) };
}
