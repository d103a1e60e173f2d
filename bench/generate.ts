import type { Driver } from 'neo4j-driver';
import { inspect, type Inspected } from './graph/inspected.js';
import { lasting as lastingOf } from './graph/lasting.js';
import { randomFrom } from './graph/random.js';
import { quotationsOf, store } from './graph/store.js';
import { Writing } from './graph/writing.js';

const seed = 2014;

export interface Generated {
  readonly nodes: number;
  readonly edges: number;
}

/** A graph of real shape: the same nodes, properties and relationships for the same size, whenever it is made. */
export async function generate(driver: Driver, nodes: number): Promise<Generated> {
  const random = randomFrom(seed);
  const lasting = lastingOf(nodes);
  const world = { lasting, random };
  const writing = new Writing(driver);
  await writing.indexIds();
  await writing.add(store(lasting.rows));
  await writing.add(ours);
  const earlier = new Map<string, readonly Inspected[]>();
  for (let index = 0; writing.nodes < nodes; index += 1) {
    const slug = String(index);
    const force = lasting.forces[random.skewed(lasting.forces.length)] ?? '';
    const before = earlier.get(force) ?? [];
    const one = inspect(slug, force, before, world);
    earlier.set(force, [one, ...before].slice(0, 2));
    await writing.add(store(one.rows, one.publishedOn));
    await writing.add(quotationsOf(one, world, slug));
  }
  await writing.flush();
  await writing.indexAll();
  return { nodes: writing.nodes, edges: writing.edges };
}

/** The nodes by which the product knows a database to be its own, and whether a load is just being committed. */
const ours = {
  nodes: [
    { labels: ['DataVersion'], properties: { id: 'data-version:graph', version: 1, isOurs: true } },
    { labels: ['Moment'], properties: { id: 'moment:graph', count: 0 } },
  ],
  edges: [],
};
