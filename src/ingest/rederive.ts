import { cypher, statement } from '../neo4j/cypher.js';
import type { Run } from '../neo4j/graph.js';
import { inBatches } from './batches.js';
import type { GraphEdge, GraphNode } from './claim.js';
import { claimForm, inspectionForm, type Publication, publicationOf } from './derive.js';
import type { Difference } from './difference.js';
import { formOf, type Properties } from './form.js';
import { labelOfId } from './nouns.js';
import type { Property } from './values.js';
import type { FormedNode } from './write.js';

/** What has to be written where the graph's own conclusions no longer follow from its facts. */
export interface Rederived {
  id: string;
  properties: Readonly<Record<string, Property | null>>;
}

/** What may be written: an empty form has fewer keys. */
const inspectionKeys = Object.keys(inspectionForm('', '2000/2010'));
const claimKeys = Object.keys(claimForm('', { deadline: 'IMMEDIATELY' }, '2000/2010'));

/** New claims with what follows for them from the documents and inspections, which are written before them. */
export async function derive(
  run: Run,
  claims: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<readonly FormedNode[]> {
  const inspectionOf = new Map(edges.filter(({ type }) => makingTypes.has(type)).map(({ from, to }) => [from, to]));
  const inspections = await inspectionsOf(run, unique(claims.flatMap(({ id }) => inspectionOf.get(id) ?? [])));
  const made = new Map(
    inspections.map(({ id, title, publications }) => [id, publicationOf(title, publications).claims]),
  );
  return claims.map((claim) => {
    const { id, label } = claim;
    const form = formOf(claim);
    const wanted = claimForm(id, form, made.get(inspectionOf.get(id) ?? ''));
    return { id, label, form: { ...form, ...updateOf(id, claimKeys, form, wanted).properties } };
  });
}

/**
 * Works out again what depends on anything that a difference, written before, has changed: when inspections were
 * published and their claims made, and when those are due. What it has created was derived as it was written.
 */
export async function rederive(run: Run, difference: Difference): Promise<readonly Rederived[]> {
  const isNew = newClaimsOf(difference);
  const affected = affectedBy(difference);
  const inspections = new Set([...affected.inspections, ...(await reportedOn(run, affected.documents))]);
  const affectedClaims = unique([...affected.claims, ...(await claimsIn(run, [...inspections]))]);
  const claims = await claimsOf(
    run,
    affectedClaims.filter((id) => !isNew.has(id)),
  );
  claims.forEach(({ inspection }) => inspection !== null && inspections.add(inspection));

  const made = new Map<string | null, string | undefined>();
  const updates = (await inspectionsOf(run, [...inspections])).map(({ id, title, stored, publications }) => {
    const published = publicationOf(title, publications);
    made.set(id, published.claims);
    return updateOf(id, inspectionKeys, stored, inspectionForm(id, published.report));
  });
  for (const { id, inspection, stored } of claims) {
    updates.push(updateOf(id, claimKeys, stored, claimForm(id, stored, made.get(inspection))));
  }
  return updates.filter(({ properties }) => Object.keys(properties).length > 0);
}

/** The nodes of a difference whose conclusions may have changed, and the documents on which others stand. */
function affectedBy({ created, restored, changed, edgesCreated, edgesRetracted }: Difference) {
  const written = [...created, ...restored, ...changed].map(({ id }) => id);
  const edges = [...edgesCreated, ...edgesRetracted];
  const reporting = edges.filter(({ type }) => type === 'REPORTS_ON');
  const making = edges.filter(({ type }) => makingTypes.has(type));
  return {
    documents: unique([...written.filter(isPublication), ...reporting.map(({ from }) => from)]),
    inspections: unique([...written.filter(isInspection), ...reporting.map(({ to }) => to)]),
    claims: unique([...written.filter(isMade), ...making.map(({ from }) => from)]),
  };
}

const makingTypes = new Set(['FOUND_IN', 'MADE_IN', 'ASSESSED_IN']);
const isPublication = (id: string) => ['Report', 'Release'].includes(labelOfId(id));
const isInspection = (id: string) => labelOfId(id) === 'Inspection';
export const isMade = (id: string) => ['Finding', 'Recommendation', 'Assessment'].includes(labelOfId(id));

function newClaimsOf({ created }: Difference): ReadonlySet<string> {
  return new Set(created.map(({ id }) => id).filter(isMade));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

async function reportedOn(run: Run, documents: readonly string[]): Promise<string[]> {
  const rows = await inBatches(documents, (batch) =>
    run<{ id: string }>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (:Node {id: id})-[:REPORTS_ON]->(inspection:Inspection)
RETURN DISTINCT inspection.id AS id`),
    ),
  );
  return rows.map(({ id }) => id);
}

async function claimsIn(run: Run, inspections: readonly string[]): Promise<string[]> {
  const rows = await inBatches(inspections, (batch) =>
    run<{ id: string }>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (:Inspection {id: id})<-[:FOUND_IN|MADE_IN|ASSESSED_IN]-(claim)
RETURN claim.id AS id`),
    ),
  );
  return rows.map(({ id }) => id);
}

function claimsOf(run: Run, ids: readonly string[]) {
  return inBatches(ids, (batch) =>
    run<{ id: string; inspection: string | null; stored: Properties }>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (claim:Finding|Recommendation|Assessment {id: id})
OPTIONAL MATCH (claim)-[:FOUND_IN|MADE_IN|ASSESSED_IN]->(inspection:Inspection)
RETURN id, inspection.id AS inspection, properties(claim) AS stored`),
    ),
  );
}

function inspectionsOf(run: Run, ids: readonly string[]) {
  return inBatches(ids, (batch) =>
    run<{ id: string; title: string; stored: Properties; publications: Publication[] }>(
      statement(cypher`
UNWIND ${batch} AS id
MATCH (inspection:Inspection {id: id})
RETURN id, inspection.title AS title, properties(inspection) AS stored, COLLECT {
  MATCH (inspection)<-[:REPORTS_ON]-(document:Report|Release)
  RETURN document {
    .id, .title, .publishedOn,
    isReport: document:Report,
    inspections: COUNT { (document)-[:REPORTS_ON]->(:Inspection) }
  }
} AS publications`),
    ),
  );
}

/** Null takes away what no longer follows. */
function updateOf(id: string, keys: readonly string[], stored: Properties, wanted: Properties): Rederived {
  const changed = keys.filter((key) => stored[key] !== wanted[key]);
  return { id, properties: Object.fromEntries(changed.map((key) => [key, wanted[key] ?? null])) };
}
