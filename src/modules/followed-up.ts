import { dateInWords } from '../edtf.js';
import type { FollowedUp } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, here, type Noun, passed, path } from '../neo4j/select/noun.js';
import { inWords, sentence } from '../words.js';

interface Told {
  on: string | null;
  published: string | null;
  said: { reading: string; certainty: string; summary: string | null };
}

/** `this` is the later inspection, `through` the assessment it made. */
const followedUp: Noun<keyof FollowedUp> = {
  stored: { on: 'fieldwork' },
  edges: {
    inspection: here,
    assessment: passed,
    evidence: path(cypher`MATCH (through)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('FOLLOWED_UP'),
    summary: derived(
      cypher`{on: this.fieldwork, published: this.publishedOn, said: through {.reading, .certainty, .summary}}`,
      ({ on, published, said }: Told) => {
        const reading = `${inWords(said.reading)} (our reading, ${said.certainty === 'STATED' ? 'as stated' : 'inferred'})`;
        const publication = published === null ? 'publication not known' : `published ${dateInWords(published)}`;
        return sentence(`Followed up, ${reading}: ${said.summary ?? 'no summary'}; ${publication}`, on);
      },
    ),
  },
};

export const nouns = { FollowedUp: followedUp };
