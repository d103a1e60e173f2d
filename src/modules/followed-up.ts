import { dateInWords } from '../edtf.js';
import type { FollowedUp } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, here, type Noun, path } from '../neo4j/select/noun.js';
import { inWords, sentence } from '../words.js';

interface Told {
  on: string | null;
  published: string | null;
  said: { reading: string; certainty: string; summary: string | null };
}

/** `this` is the later inspection, `from` the subject. */
const followedUp: Noun<keyof FollowedUp> = {
  stored: { on: 'fieldwork' },
  edges: {
    inspection: here,
    assessment: path(cypher`MATCH (from)<-[:ASSESSES]-(that:Assessment)-[:ASSESSED_IN]->(this)`),
    evidence: path(cypher`MATCH (from)<-[:ASSESSES]-(via:Assessment)-[:ASSESSED_IN]->(this)
MATCH (via)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('FOLLOWED_UP'),
    summary: derived(
      cypher`{on: this.fieldwork, published: this.publishedOn, said: COLLECT {
  MATCH (from)<-[:ASSESSES]-(via:Assessment)-[:ASSESSED_IN]->(this)
  RETURN {reading: via.reading, certainty: via.certainty, summary: via.summary}
}[0]}`,
      ({ on, published, said }: Told) => {
        const reading = `${inWords(said.reading)} (our reading, ${said.certainty === 'STATED' ? 'as stated' : 'inferred'})`;
        const publication = published === null ? 'publication not known' : `published ${dateInWords(published)}`;
        return sentence(`Followed up, ${reading}: ${said.summary ?? 'no summary'}; ${publication}`, on);
      },
    ),
  },
};

export const nouns = { FollowedUp: followedUp };
