import type { Attribution } from './attribution.js';
import type { Mention } from './mention.js';
import type { Voice } from './neighbour.js';
import type { Gender } from './people.js';
import { peopleIn } from './people-in.js';
import { type Heard, referentOf } from './pronoun.js';
import type { Sentence } from './sentence.js';

/** What was heard up to a sentence: who is named, who spoke, and whose words each sentence told. */
export interface Hearing extends Heard {
  voices: (Voice | undefined)[];
  people: (Mention & { sentence: number })[];
  speakers: (Mention & { sentence: number })[];
  genders: Map<string, Gender>;
}

export function meet({ people, genders }: Hearing, { tokens }: Sentence, index: number): void {
  for (const mention of peopleIn(tokens)) {
    people.push({ ...mention, sentence: index });
    if (mention.gender && !genders.has(mention.surname)) genders.set(mention.surname, mention.gender);
  }
}

export function hear(hearing: Hearing, sentence: number, mention: Mention | undefined, isQuoted: boolean): void {
  if (!mention) return;
  hearing.voices[sentence] = { mention, isQuoted };
  hearing.speakers.push({ ...mention, sentence });
}

/** "She added": the one whom the text leaves no doubt about; else the pronoun stays as printed. */
export function withReferent(found: Attribution, hearing: Hearing, sentence: number): Attribution {
  if (found.mention?.kind !== 'pronoun') return found;
  const exact = found.mention.surname;
  const referent = referentOf(found.mention, sentence, hearing);
  if (!referent) return { ...found, reasons: [...found.reasons, `“${exact}” as printed: the text leaves it open who`] };
  return { ...found, mention: referent, reasons: [...found.reasons, `“${exact}” is the last speaker whom it fits`] };
}
