import type { Mention } from './quotation.js';
import { type Gender, offices } from './people.js';

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

/** Whom "she", "they" or "it" stands for, if the text leaves no choice. */
export function referentOf(pronoun: Mention, sentence: number, heard: Heard): Mention | undefined {
  const last = recent(heard.speakers, sentence).at(-1);
  const subject = recent(heard.subjects, sentence).findLast(({ speaker }) => speaker.end <= pronoun.speaker.start);
  const isThing = (one: Mention | undefined) => one?.kind === 'body' || one?.kind === 'writing';
  if (pronoun.surname === 'it') return [last, subject].find(isThing);
  if (pronoun.surname === 'they') return [last, subject].find((one) => one?.isPlural ?? isThing(one));
  const isAnybody = /^(?:i|we|you)$/.test(pronoun.surname);
  return isAnybody ? undefined : person(pronoun, sentence, heard);
}

interface Fit {
  mention: Mention;
  surname: string;
  sentence: number;
  score: number;
}

/** How much more a speaker and a subject come to mind than somebody who is only named. */
const weights = { speaker: 3.5, subject: 3.5, named: 2 } as const;
const margin = 0.4;

/** Whom the last sentences were about: nobody, where two come to mind nearly alike. */
function person(pronoun: Mention, sentence: number, heard: Heard): Mention | undefined {
  const last = heard.speakers.at(-1);
  const all = [
    ...fitsIn(heard.people, weights.named),
    ...fitsIn(heard.speakers, weights.speaker, true),
    ...fitsIn(heard.subjects, weights.subject),
  ].sort((one, other) => other.score - one.score || other.sentence - one.sentence);
  const [best] = all;
  const second = all.find(({ surname }) => surname !== best?.surname);
  if (!best || (second && best.score - second.score < margin)) return undefined;
  const nearer = all.filter((one) => one.surname !== best.surname && one.sentence > best.sentence);
  return new Set(nearer.map(({ surname }) => surname)).size < 2 ? best.mention : undefined;

  function isBeside(mention: { sentence: number }): boolean {
    const isSame = heard.paragraphs[mention.sentence] === heard.paragraphs[sentence];
    return isSame && mention.sentence < sentence;
  }

  function fitsIn(mentions: readonly (Mention & { sentence: number })[], weight: number, spoke = false): Fit[] {
    return recent(mentions, sentence).flatMap((mention) => {
      const gender = genderOf(mention, heard);
      const isBefore = mention.speaker.end <= pronoun.speaker.start;
      const isHuman = isPerson(mention) || (spoke && mention.kind === 'noun' && !mention.isPlural);
      if (!isHuman || !isBefore || (gender && pronoun.gender && gender !== pronoun.gender)) return [];
      const isLast = spoke && mention === last;
      const score =
        weight -
        (sentence - mention.sentence) +
        (gender ? 1.25 : 0) +
        (isLast ? 0.25 : 0) +
        (isBeside(mention) ? 0.75 : 0);
      const surname = heard.aliases.get(mention.surname) ?? mention.surname;
      return [{ mention, surname, sentence: mention.sentence, score }];
    });
  }
}

function isPerson({ kind, isPlural, gender, surname }: Mention): boolean {
  return kind === 'name' || (kind === 'noun' && !isPlural && (gender !== undefined || offices.has(surname)));
}

function genderOf({ gender, surname }: Mention, { genders, aliases }: Heard): Gender | undefined {
  return gender ?? genders.get(aliases.get(surname) ?? surname);
}

function recent<One extends { sentence: number }>(all: readonly One[], sentence: number): One[] {
  return all.slice(all.findLastIndex((one) => sentence - one.sentence > reach) + 1);
}
