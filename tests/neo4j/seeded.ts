import { afterAll } from '@jest/globals';
import { graphql, type GraphQLFormattedError } from 'graphql';
import { contextOf } from '../../src/context.js';
import { maskedBy } from '../../src/errors.js';
import type { Statement } from '../../src/neo4j/cypher.js';
import { connect } from '../../src/neo4j/driver.js';
import type { Graph, ReadTogether } from '../../src/neo4j/graph.js';
import { byResponseKey } from '../../src/execute/by-response-key.js';
import { answering } from '../../src/schema.js';

/** What the global set-up leaves for the suites: a server with the seed in it, for reading only. */
interface Seeded {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export const api = answering();
export const { schema, nouns } = api;

export const graph: Graph = connect(JSON.parse(process.env['SEEDED_NEO4J'] ?? '{}') as Seeded);

afterAll(() => graph.close());

export interface Answer {
  // A test reads answers of every shape; what it expects is its own check of the type.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: GraphQLFormattedError[];
  statements: Statement[];
}

/** Asks in GraphQL and keeps the statements that went to the database. */
export async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
  const statements: Statement[] = [];
  const readTogether: ReadTogether = (asked, operation) => {
    statements.push(...asked);
    return graph.readTogether(asked, operation);
  };
  const contextValue = contextOf({ readTogether }, nouns);
  const answer = await graphql({ schema, source, variableValues, contextValue, fieldResolver: byResponseKey });
  const mask = maskedBy(({ error }) => {
    throw error;
  });
  return { data: answer.data, errors: (answer.errors ?? []).map((error) => mask(error.toJSON(), error)), statements };
}

/** The answer to what has to be answered without an error. */
export async function answerTo(source: string, variables?: Record<string, unknown>): Promise<Answer['data']> {
  const { data, errors } = await ask(source, variables);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
