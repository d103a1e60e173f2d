import { join } from 'node:path';
import { execute, type GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { connect } from '../../src/neo4j/driver.js';
import { type Answering, answering } from '../../src/schema.js';
import { serve } from '../../src/server.js';
import { opened } from './carried.js';
import type { Said, Served } from './http.js';
import type { Place } from './way.js';

// Run by http.ts with these two words.
const [name, place] = [process.argv[2] as Served, JSON.parse(process.argv[3] ?? '') as Place];
const graph = connect(place);
// What is compared with other ways is answered anew each time.
const answerBytes = name === 'ours' ? 0 : 32_000_000;
// the documents of operations/ are asked of ours alone
const trustedDocuments = isOurs(name) ? undefined : join(import.meta.dirname, 'no-documents.json');
const { url } = await serve(await answeringAs(name), graph, {
  port: 0,
  host: '127.0.0.1',
  logLevel: 'silent',
  answerBytes,
  ...(trustedDocuments !== undefined && { trustedDocuments }),
});

process.on('message', () =>
  say({ megabytes: process.memoryUsage().rss / 1_048_576, peak: process.resourceUsage().maxRSS / 1_024 }),
);
process.on('disconnect', () => process.exit());
say({ url });

function say(said: Said): void {
  process.send?.(said);
}

function isOurs(way: Served): way is 'ours' | 'oursAgain' | 'oursHeld' {
  return way === 'ours' || way === 'oursAgain' || way === 'oursHeld';
}

/** The same HTTP in front of each, so that what differs is how an operation is answered. */
async function answeringAs(way: Served): Promise<Answering> {
  if (isOurs(way)) return answering();
  const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password), {
    disableLosslessIntegers: true,
  });
  const schema = await peerSchema(way, driver);
  return { schema, nouns: new Map(), execute: async (asking) => execute({ ...asking, schema, variableValues: opened(asking.variableValues ?? {}) }) };
}

/** Imported only here: what a process does not serve takes none of its memory. */
async function peerSchema(way: Served, driver: Driver): Promise<GraphQLSchema> {
  if (way === 'neo4jGraphql') return (await import('./neo4j-graphql.js')).neo4jGraphqlSchema(driver);
  const { dataLoaderSchema, runOn } = await import('./dataloader.js');
  return dataLoaderSchema(runOn(driver, place.database, {}));
}
