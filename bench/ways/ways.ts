import { bare } from './bare.js';
import { dataLoader } from './dataloader.js';
import { neo4jGraphql } from './neo4j-graphql.js';
import { ours } from './ours.js';
import type { Place, Way } from './way.js';

export async function inProcessWays(place: Place): Promise<Way[]> {
  return [ours(place), await neo4jGraphql(place), dataLoader(place), bare(place)];
}
