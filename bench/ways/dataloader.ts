import { readFileSync } from 'node:fs';
import DataLoader from 'dataloader';
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Edge, edges, pageText, roots } from './dataloader-edges.js';
import { inProcess } from './graphql.js';
import type { Hearing, Place, Way } from './way.js';

type Args = Readonly<Record<string, unknown>>;
type Run = (text: string, parameters: Args) => Promise<readonly Readonly<Record<string, unknown>>[]>;
type Source = Readonly<Record<string, unknown>>;
type Loader = DataLoader<unknown, unknown>;

/** The way most servers are written: a batch for each edge of a level, so a round trip for each. */
export function dataLoader({ uri, user, password, database }: Place): Way {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const hearing: Hearing = {};
  const schema = dataLoaderSchema(runOn(driver, database, hearing));
  return {
    ...{ name: 'dataLoader', transport: 'in process', hearing },
    answering: (operation) => inProcess({ schema, contextFor: () => ({}) }, operation.dataLoader),
    read: (operation, answer) => operation.dataLoader.read(answer),
    close: () => driver.close(),
  };
}

export function dataLoaderSchema(run: Run): GraphQLSchema {
  const schema = buildSchema(readFileSync(new URL('dataloader.graphql', import.meta.url), 'utf8'));
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_source, args: Args) => rootOf(field.name, args, run);
  }
  for (const [place, edge] of Object.entries(edges)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new TypeError(`no ${place} in dataloader.graphql`);
    field.resolve = resolverOf(edge, run);
  }
  return schema;
}

export function runOn(driver: Driver, database: string, hearing: Hearing): Run {
  return async (statement, parameters) => {
    const text = `CYPHER 5 ${statement}`;
    hearing.heard?.push({ text, parameters });
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
}

/** One loader for each operation, which has a context of its own, and number of objects wanted. */
function resolverOf(edge: Edge, run: Run): GraphQLFieldResolver<Source, object> {
  const loaders = new WeakMap<object, Map<unknown, Loader>>();
  return ({ id }, { first }: Args, context) => {
    const ofOperation = loaders.get(context) ?? new Map<unknown, Loader>();
    loaders.set(context, ofOperation);
    const loader = ofOperation.get(first) ?? new DataLoader((ids) => batch(edge, ids, { run, first }));
    ofOperation.set(first, loader);
    return loader.load(id);
  };
}

async function rootOf(field: string, args: Args, run: Run): Promise<unknown> {
  const root = roots[field] ?? { text: pageText(args['after'] !== undefined), isOne: false };
  const rows = (await run(root.text, args)).map(({ row }) => row);
  return root.isOne ? rows[0] : rows;
}

async function batch(
  { label, match, columns, order, isOne = false }: Edge,
  ids: readonly unknown[],
  { run, first }: { readonly run: Run; readonly first: unknown },
): Promise<readonly unknown[]> {
  const begin = `UNWIND $ids AS id MATCH (this:${label} {id: id})`;
  const cut = `CALL (this) { MATCH ${match} WITH that ORDER BY ${order ?? 'that.id'} LIMIT toInteger($first)
RETURN collect(that {${columns}}) AS those }`;
  const text =
    order === undefined
      ? `${begin} MATCH ${match} RETURN id, collect(that {${columns}}) AS those`
      : `${begin} ${cut} RETURN id, those`;
  const rows = await run(text, order === undefined ? { ids } : { ids, first });
  // Both texts answer a list of maps for each id.
  const found = new Map(rows.map(({ id, those }) => [id, those as readonly unknown[]]));
  return ids.map((id) => (isOne ? (found.get(id)?.[0] ?? null) : (found.get(id) ?? [])));
}
