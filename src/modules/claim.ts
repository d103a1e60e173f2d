import type { Claim } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';

/** What everything has that needs a source. */
const claim: Noun<keyof Claim> = {
  edges: {
    evidence: path(cypher`MATCH (this)<-[:SUPPORTS]-(that:Evidence)`),
  },
};

export const nouns = { Claim: claim };
