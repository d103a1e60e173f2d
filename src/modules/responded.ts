import type { Responded } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, here, type Noun, path } from '../neo4j/select/noun.js';
import { sentence } from '../words.js';

interface Told {
  on: string | null;
  title: string | null;
}

/** `this` is the response, `through` the stances towards the recommendation that are stated in it. */
const responded: Noun<keyof Responded> = {
  stored: { on: 'publishedOn' },
  edges: {
    response: here,
    stances: path(cypher`UNWIND through AS that`),
    evidence: path(cypher`UNWIND through AS via
MATCH (via)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('RESPONDED'),
    summary: derived(cypher`{on: this.publishedOn, title: this.title}`, ({ on, title }: Told) =>
      sentence(`Answered: ${title ?? 'title not known'}`, on),
    ),
  },
};

export const nouns = { Responded: responded };
