import { execute, getNamedType, type GraphQLField, isEnumType, isInputObjectType, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { contextOf } from '../../src/context.js';
import { connect } from '../../src/neo4j/driver.js';
import type { ReadTogether } from '../../src/neo4j/graph.js';
import { byResponseKey } from '../../src/execute/by-response-key.js';
import { answering } from '../../src/schema.js';
import { hitsOf } from './database.js';
import type { Pace } from './rounds.js';
import { quantile, rounded } from './statistics.js';
import type { Heard, Place } from '../ways/way.js';

/** How one page of one many-field was answered: what is asked of it, and which page. */
export interface Grown {
  readonly field: string;
  readonly asks: string;
  readonly page: number;
  readonly hits: number;
  /** Not where only hits were counted. */
  readonly milliseconds?: number;
}

type Field = GraphQLField<unknown, unknown>;

/** Of a page. */
export const size = 20;

/** A value of each filter that some, but not all of a list has. */
const values: Readonly<Record<string, string>> = {
  force: '["force:force-4"]',
  region: '["North East"]',
  inspection: '["inspection:40"]',
  theme: '["theme:theme-2"]',
  programme: '["programme:programme-1"]',
  follows: '["inspection:40"]',
  publisher: '["organisation:news-publisher-3"]',
  officeAt: '["force:force-4"]',
  name: '"Mer"',
  changedSince: '"2030-01-01T00:00:00Z"',
  dateRange: '{ from: "2018-01-01", to: "2019-12-31" }',
};

/** Every list one can begin with, in each of its orders, its first page and its five hundredth; and by each filter. */
export async function measureGrowth(driver: Driver, place: Place, { growing }: Pace): Promise<readonly Grown[]> {
  const { schema, nouns } = answering();
  const graph = connect(place);
  const asking = async (source: string, readTogether: ReadTogether): Promise<void> => {
    const contextValue = contextOf({ readTogether }, nouns);
    const { errors } = await execute({ schema, document: parse(source), contextValue, fieldResolver: byResponseKey });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  };
  const grown: Grown[] = [];
  try {
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      for (const { asks, key } of asksOf(field, await idsOf(driver, field))) {
        for (const { page, after } of await pagesOf(driver, field, key)) {
          const source = `{ ${field.name}(first: ${size} ${asks} ${after}) { nodes { id } pageInfo { hasNextPage } } }`;
          const hits = await hitsOf(driver, await statementsOf((hear) => asking(source, hear)));
          const times = growing > 0 && (await millisecondsOf(() => asking(source, graph.readTogether), growing));
          grown.push({ field: field.name, asks, page, hits, ...(times !== false && { milliseconds: times }) });
        }
      }
    }
    return grown;
  } finally {
    await graph.close();
  }
}

/** What would be asked of the database, which is not: so each is planned once less. */
async function statementsOf(ask: (hear: ReadTogether) => Promise<void>): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  await ask((statements) => {
    heard.push(...statements);
    return Promise.reject(new Error('only heard'));
  }).catch(() => undefined);
  return heard;
}

/** With the stored key by which a page goes; none for a filter, of which only the first page is asked. */
function asksOf(field: Field, ids: string): readonly { asks: string; key?: string }[] {
  const input = (name: string) => {
    const type = field.args.find((argument) => argument.name === name)?.type;
    const named = type && getNamedType(type);
    return isInputObjectType(named) ? named.getFields() : {};
  };
  const by = getNamedType(input('orderBy')['by']?.type);
  const orders = isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
  const ordered = orders.flatMap((order) =>
    [
      ['ASC', 'Asc'],
      ['DESC', 'Desc'],
    ].map(([direction, suffix]) => ({
      asks: `orderBy: { by: ${order}, direction: ${direction} }`,
      key: `by${order.charAt(0)}${order.slice(1).toLowerCase()}${suffix}`,
    })),
  );
  const filters = Object.values(input('filter')).map(({ name, type }) => {
    const named = getNamedType(type);
    const members = isEnumType(named) ? named.getValues().map((member) => member.name) : [];
    // Of articles those that are articles, of others the first that there is.
    const member = members.find((one) => one === field.name.slice(0, -1).toUpperCase()) ?? members[0];
    const usual = named.name === 'DateRange' ? values['dateRange'] : values[name];
    const value = name === 'ids' ? ids : member === undefined ? (usual ?? 'true') : `[${member}]`;
    return { asks: `filter: { ${name}: ${value} }` };
  });
  return [...(ordered.length > 0 ? ordered : [{ asks: '' }]), ...filters];
}

async function idsOf(driver: Driver, field: Field): Promise<string> {
  const { records } = await driver.executeQuery(`MATCH (n:${labelOf(field)}) WITH n LIMIT 2 RETURN n.id AS id`);
  return JSON.stringify(records.map((record) => String(record.get('id'))));
}

function labelOf(field: Field): string {
  return getNamedType(field.type).name.replace('Connection', '');
}

async function pagesOf(driver: Driver, field: Field, key: string | undefined) {
  const first = { page: 1, after: '' };
  if (key === undefined) return [first];
  const page = 500;
  const { records } = await driver.executeQuery(
    `MATCH (n:${labelOf(field)}) WHERE n.${key} IS NOT NULL
WITH n.${key} AS key ORDER BY key ${key.endsWith('Desc') ? 'DESC' : ''} SKIP ${(page - 1) * size - 1} LIMIT 1 RETURN key`,
  );
  const at = records[0]?.get('key') as string | undefined;
  if (at === undefined) return [first];
  return [first, { page, after: `after: "${Buffer.from(`${key}=${at}`).toString('base64url')}"` }];
}

/** The median of some, one after the other; the first one plans the statement. */
async function millisecondsOf(ask: () => Promise<unknown>, milliseconds: number): Promise<number> {
  const times: number[] = [];
  await ask();
  const until = performance.now() + milliseconds;
  do {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  } while (times.length < 3 || performance.now() < until);
  return rounded(
    quantile(
      times.toSorted((one, other) => one - other),
      0.5,
    ),
  );
}
