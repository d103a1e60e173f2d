import type { StatusChanged } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, here, type Noun } from '../neo4j/select/noun.js';
import { inWords, sentence } from '../words.js';

interface Told {
  on: string | null;
  status: string | null;
  comment: string | null;
}

/** `this` is the entry in the register. */
const statusChanged: Noun<keyof StatusChanged> = {
  edges: { event: here },
  derived: {
    kind: constant('STATUS_CHANGED'),
    summary: derived(
      cypher`{on: this.on, status: this.status, comment: this.comment}`,
      ({ on, status, comment }: Told) => {
        const word = status === null ? 'a comment, no status' : inWords(status);
        return sentence(`The inspectorate's register says ${word}${comment === null ? '' : `: ${comment}`}`, on);
      },
    ),
  },
};

export const nouns = { StatusChanged: statusChanged };
