import type { Driver, RecordShape } from 'neo4j-driver';
import { byIdOperation } from './by-id.js';
import { countOperation } from './count.js';
import { filterOperation } from './filter.js';
import { forceListOperation } from './force-list.js';
import type { Examples, Operation } from './operation.js';
import { deepPageOperation, firstPageOperation, helpedPageOperation } from './page.js';
import { quotationsOperation } from './quotations.js';
import { traceOperation } from './trace.js';
import { treeOperation } from './tree.js';

export async function operationsFor(driver: Driver): Promise<readonly Operation[]> {
  const examples = await examplesIn(driver);
  return [
    byIdOperation(examples),
    forceListOperation(examples),
    treeOperation(),
    filterOperation(examples),
    traceOperation(examples),
    firstPageOperation(),
    deepPageOperation(examples),
    helpedPageOperation(examples),
    countOperation(),
    quotationsOperation(examples),
  ];
}

/** The fifth of 43 forces by number of inspections: in a graph of 100,000 nodes it has some 300 recommendations. */
const force = 'force:force-4';
const pageSize = 10;

export async function examplesIn(driver: Driver): Promise<Examples> {
  const one = async <Row extends RecordShape>(text: string, parameters: object = {}): Promise<Row> => {
    const { records } = await driver.executeQuery<Row>(`CYPHER 5 ${text}`, parameters);
    const [record] = records;
    if (record === undefined) throw new Error(`the graph has none of: ${text}`);
    return record.toObject();
  };
  const { recommendation } = await one<{ recommendation: string }>(
    `MATCH (:Force {id: $force})<-[:ADDRESSED_TO]-(r:Recommendation)<-[:RESPONDS_TO]-()
WHERE COUNT { (r)<-[:ASSESSES]-() } = 2 RETURN r.id AS recommendation ORDER BY r.id LIMIT 1`,
    { force },
  );
  const { person } = await one<{ person: string }>(
    `MATCH (p:Person) WITH p, COUNT { (p)<-[:SPOKEN_BY]-() } AS quotations
WHERE quotations >= 20 RETURN p.id AS person ORDER BY quotations, p.id LIMIT 1`,
  );
  const { count } = await one<{ count: number }>('MATCH (r:Recommendation) RETURN count(r) AS count');
  const page = Math.min(500, Math.floor(count / pageSize));
  const offset = (page - 1) * pageSize;
  const { key } = await one<{ key: string }>(
    `MATCH (r:Recommendation) WITH r.byMadeDesc AS key ORDER BY key DESC SKIP ${offset - 1} LIMIT 1 RETURN key`,
  );
  return { force, recommendation, person, themes: ['theme:theme-2', 'theme:theme-20'], deep: { page, offset, key } };
}
