import neo4j from 'neo4j-driver';
import { generate, type Generated } from '../generate.js';
import { type Grown, growth } from '../growth.js';
import { startServer } from '../server.js';
import { compare, type Compared, type Comparing } from './compare.js';

/** All that was measured on a graph of one size. */
export interface Measured {
  readonly nodes: number;
  readonly generated: Generated;
  /** Not where only growth was asked. */
  readonly compared: Compared | undefined;
  readonly grown: readonly Grown[];
}

/** On a server and a graph of its own, which are gone afterwards. */
export async function measureGraph(
  nodes: number,
  comparing: Comparing,
  { isCompared }: { readonly isCompared: boolean },
): Promise<Measured> {
  const { say } = comparing;
  say(`${nodes.toLocaleString('en-GB')} nodes: starting a Neo4j and filling it …`);
  const server = await startServer(nodes);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const generated = await generate(driver, nodes);
    say(`${generated.nodes} nodes and ${generated.edges} relationships`);
    const compared = isCompared ? await compare(server, driver, comparing) : undefined;
    say('Growth …');
    const grown = await growth(driver, server);
    return { nodes, generated, compared, grown };
  } finally {
    await driver.close();
    await server.stop();
  }
}
