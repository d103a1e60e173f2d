import { cypher, type Fragment, statement } from '../../neo4j/cypher.js';
import type { Graph } from '../../neo4j/graph.js';
import type { KnownBody, KnownDocument, KnownInspection, KnownOrganisation, OfficeHolder, World } from '../world.js';

/** What the graph knows that reading a document needs. Unknown values are absent, as the types say. */
export async function readWorld(graph: Graph): Promise<World> {
  const [forces, organisations, inspections, documents, officeHolders] = await Promise.all([
    read(graph, knownForces),
    read(graph, knownOrganisations),
    read(graph, knownInspections),
    read(graph, knownDocuments),
    read(graph, knownOfficeHolders),
  ]);
  return { forces, organisations, inspections, documents, officeHolders };
}

/** A statement, and what the map is that each of its rows returns as `known`. */
interface Question<Known> {
  readonly text: Fragment;
  readonly known?: Known;
}

const knownForces: Question<KnownBody> = {
  text: cypher`MATCH (force:Force)
RETURN force {.id, .name, .aliases} AS known
ORDER BY force.id`,
};

const knownOrganisations: Question<KnownOrganisation> = {
  text: cypher`MATCH (organisation:Organisation)
RETURN organisation {.id, .name, .aliases, .kind, .owner, oversees: COLLECT {
  MATCH (organisation)-[:OVERSEES]->(force:Force)
  RETURN force.id
}} AS known
ORDER BY organisation.id`,
};

const knownInspections: Question<KnownInspection> = {
  text: cypher`MATCH (inspection:Inspection)
RETURN inspection {.id, .title, .kind, .fieldwork, .publishedOn, .owner, programme: head(COLLECT {
  MATCH (inspection)-[:PART_OF]->(programme:Programme)
  RETURN programme.id
}), forces: COLLECT {
  MATCH (inspection)-[:INSPECTED]->(force:Force)
  RETURN force.id
}, follows: COLLECT {
  MATCH (inspection)-[:FOLLOWED_UP]->(earlier:Inspection)
  RETURN earlier.id
}, audited: COLLECT {
  MATCH (inspection)<-[:AUDITED_IN]-(audit:CaseAudit)
  // what documents say may come before or after this one
  WHERE audit.totalAsPrinted IS NOT NULL AND NOT audit.owner STARTS WITH 'text:'
  RETURN audit.totalAsPrinted
}} AS known
ORDER BY inspection.id`,
};

const knownDocuments: Question<KnownDocument> = {
  text: cypher`MATCH (document:Document)
RETURN document {.id, .title, .url, .publishedOn, .owner, kind: CASE
  WHEN document:Report THEN 'REPORT'
  WHEN document:Release THEN 'RELEASE'
  WHEN document:Response THEN 'RESPONSE'
  WHEN document:Article THEN 'ARTICLE'
  ELSE 'REGISTER_PAGE'
END, publishers: COLLECT {
  MATCH (document)-[:PUBLISHED_BY]->(body:Body)
  RETURN body.id
}, about: COLLECT {
  MATCH (document)-[:REPORTS_ON]->(inspection:Inspection)
  RETURN inspection.id
}} AS known
ORDER BY document.id`,
};

const knownOfficeHolders: Question<OfficeHolder> = {
  text: cypher`MATCH (person:Person)<-[:HELD_BY]-(tenure:Tenure)-[:TENURE_OF]->(office:Office)-[:OFFICE_AT]->(body:Body)
RETURN tenure {.from, .to,
  person: person.id,
  names: [person.name] + coalesce(person.aliases, []),
  office: office.id,
  title: office.title,
  at: body.id,
  seenOn: coalesce(tenure.seenOn, [])
} AS known
ORDER BY tenure.id`,
};

async function read<Known extends object>(graph: Graph, { text }: Question<Known>): Promise<Known[]> {
  const rows = await graph.read<{ known: Known }>(statement(text), 'read world');
  return rows.map(({ known }) => present(known));
}

/** The graph says null where the types say that a key is absent. */
function present<Known extends object>(known: Known): Known {
  // Only keys whose value is null go, and those are optional in every type here.
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)) as Known;
}
