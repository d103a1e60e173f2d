import type { Gender } from './people.js';
import type { Mention } from './quotation.js';

/** What the text has told so far of who there is and who spoke. */
export interface Heard {
  /** In the order of the text. */
  people: readonly (Mention & { sentence: number })[];
  speakers: readonly (Mention & { sentence: number })[];
  /** Of main clauses, whether they speak or not. */
  subjects: readonly (Mention & { sentence: number })[];
  /** Of each sentence. */
  paragraphs: readonly number[];
  /** By surname: "Mr Doe" tells what "Chris Doe" is. */
  genders: ReadonlyMap<string, Gender>;
  /** The surname of whoever was named whole, by given name. */
  aliases: ReadonlyMap<string, string>;
}

const reach = 8;

/** What was heard in the last sentences. */
export function recent<One extends { sentence: number }>(all: readonly One[], sentence: number): One[] {
  return all.slice(all.findLastIndex((one) => sentence - one.sentence > reach) + 1);
}
