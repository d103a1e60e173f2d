import { execute } from 'graphql';
import neo4j from 'neo4j-driver';
import { connect } from '../../src/neo4j/driver.js';
import { type Answering, answering } from '../../src/schema.js';
import { serve } from '../../src/server.js';
import { dataLoaderSchema, runOn } from './dataloader.js';
import type { Said, Served } from './http.js';
import { neo4jGraphqlSchema } from './neo4j-graphql.js';
import type { Place } from './way.js';

// Run by http.ts with these two words.
const [name, place] = [process.argv[2] as Served, JSON.parse(process.argv[3] ?? '') as Place];
const graph = connect(place);
// What is compared with other ways is answered anew each time.
const answerBytes = name === 'ours' ? 0 : 32_000_000;
const { url } = await serve(await answeringAs(name), graph, { port: 0, host: '127.0.0.1', logLevel: 'silent', answerBytes });

process.on('message', () => say({ megabytes: process.resourceUsage().maxRSS / 1_024 }));
process.on('disconnect', () => process.exit());
say({ url });

function say(said: Said): void {
  process.send?.(said);
}

/** The same HTTP in front of each, so that what differs is how an operation is answered. */
async function answeringAs(way: Served): Promise<Answering> {
  if (way === 'ours' || way === 'oursAgain' || way === 'oursHeld') return answering();
  const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password), {
    disableLosslessIntegers: true,
  });
  const schema =
    way === 'neo4jGraphql' ? await neo4jGraphqlSchema(driver) : dataLoaderSchema(runOn(driver, place.database, {}));
  return { schema, nouns: new Map(), execute: async (asking) => execute({ ...asking, schema }) };
}
