import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { inProcess } from './graphql.js';
import type { Hearing, Place, Way } from './way.js';

const typeDefs = readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8');
const compared = { LT: true, LTE: true, GT: true, GTE: true };

/** @neo4j/graphql over the same nodes, ordering keys and indexes. */
export async function neo4jGraphql({ uri, user, password, database }: Place): Promise<Way> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const hearing: Hearing = {};
  const schema = await neo4jGraphqlSchema(driver);
  const executionContext = overheard(driver, hearing);
  const contextFor = () => ({ executionContext, sessionConfig: { database } });
  return {
    ...{ name: 'neo4jGraphql', transport: 'in process', hearing },
    answering: (operation) => inProcess({ schema, contextFor }, operation.neo4jGraphql),
    read: (operation, answer) => operation.neo4jGraphql.read(answer),
    close: () => driver.close(),
  };
}

export async function neo4jGraphqlSchema(driver: Driver): Promise<GraphQLSchema> {
  const features = { filters: { String: compared } };
  return new Neo4jGraphQL({ typeDefs, driver, features, validate: false }).getSchema();
}

/** The same driver, of which one can hear what statements go through it. */
function overheard(driver: Driver, hearing: Hearing): Driver {
  const session: Driver['session'] = (config) => {
    const opened = driver.session(config);
    if (hearing.heard === undefined) return opened;
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, settings) =>
      executeRead((transaction) => {
        const run = transaction.run.bind(transaction);
        transaction.run = (text: string, parameters: Record<string, unknown>) => {
          hearing.heard?.push({ text, parameters });
          return run(text, parameters);
        };
        return work(transaction);
      }, settings);
    return opened;
  };
  return Object.assign(Object.create(driver) as Driver, { session });
}
