import { Neo4jError } from 'neo4j-driver';
import type { GraphSettings } from '../graph.js';
import { ask, isRefused } from './answer.js';
import { DatabaseNotOpened } from './errors.js';
import type { OpenDatabase } from './database.js';

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** The Neo4j that the user names: it has to answer now, and to understand what we say. */
export async function openOwn(own: GraphSettings): Promise<OpenDatabase> {
  requireScheme(own.uri);
  let agent: string;
  try {
    agent = await ask(own);
  } catch (error) {
    throw new DatabaseNotOpened(explain(own, error), error);
  }
  requireVersion(own.uri, agent);
  const description = `${agent.replace('/', ' ')} of your own, ${own.uri}, database ${own.database}`;
  return { ...own, engine: 'own', description, isOwner: false, close: () => Promise.resolve() };
}

function requireScheme(uri: string): void {
  const scheme = /^([a-z0-9+]+):\/\/./i.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== undefined && schemes.includes(scheme)) return;
  throw new DatabaseNotOpened(
    `NEO4J_URI is "${uri}". It has to begin with one of ${schemes.map((known) => `${known}://`).join(', ')}.`,
  );
}

/** Statements begin with CYPHER 5, which 5.26 and the lines named after years understand. */
function requireVersion(uri: string, agent: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (Number(major) * 1_000 + Number(minor) >= 5_026) return;
  throw new DatabaseNotOpened(`At ${uri} answers ${agent || 'something unnamed'}; Neo4j 5.26 or newer is needed.`);
}

function explain({ uri, user, database }: GraphSettings, error: unknown): string {
  const code = error instanceof Neo4jError ? error.code : '';
  const reason = error instanceof Error ? error.message.split('Caused by: ').at(-1) : String(error);
  if (code === 'Neo.ClientError.Security.CredentialsExpired') {
    return `The password of ${user} at ${uri} has to be changed before its first use: ALTER CURRENT USER SET PASSWORD.`;
  }
  if (isRefused(error)) {
    return `${uri} does not let ${user} in. Are NEO4J_USER and NEO4J_PASSWORD right? It says: ${reason}`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `${uri} has no database "${database}". Is NEO4J_DATABASE right?`;
  }
  return (
    `No Neo4j answers at ${uri}. Does it run, and is NEO4J_URI right? ` +
    `Without NEO4J_URI a database is started for you. The driver says: ${reason}`
  );
}
