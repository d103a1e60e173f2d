import type { Mention } from './mention.js';
import type { Gender } from './people.js';

/** What the text has told so far of who there is and who spoke. */
export interface Heard {
  /** In the order of the text. */
  people: readonly (Mention & { sentence: number })[];
  speakers: readonly (Mention & { sentence: number })[];
  /** By surname: "Mr Doe" tells what "Chris Doe" is. */
  genders: ReadonlyMap<string, Gender>;
}

const reach = 8;

/** Whom "she", "they" or "it" stands for, if the text leaves no choice. */
export function referentOf(pronoun: Mention, sentence: number, heard: Heard): Mention | undefined {
  const speakers = recent(heard.speakers, sentence);
  const last = speakers.at(-1);
  if (pronoun.surname === 'it') return last?.kind === 'body' || last?.kind === 'writing' ? last : undefined;
  if (pronoun.surname === 'they') return last?.isPlural || last?.kind === 'body' ? last : undefined;
  if (!pronoun.gender) return undefined;
  return person(pronoun, sentence, heard, speakers);
}

function person(pronoun: Mention, sentence: number, heard: Heard, speakers: Heard['speakers']): Mention | undefined {
  const { gender } = pronoun;
  const before = ({ speaker }: Mention) => speaker.end <= pronoun.speaker.start;
  const fits = (one: Mention) => before(one) && (genderOf(one, heard) ?? gender) === gender;
  const near = recent(heard.people, sentence).filter(fits);
  const last = speakers.findLast((one) => isPerson(one) && fits(one));
  if (!last) return new Set(near.map(({ surname }) => surname)).size === 1 ? near.at(-1) : undefined;
  const others = near.filter(({ speaker, surname }) => speaker.start > last.speaker.start && surname !== last.surname);
  const isAlone = [...near, ...speakers.filter(fits)].every(({ surname }) => surname === last.surname);
  const isKnown = genderOf(last, heard) !== undefined || sentence - last.sentence <= 1 || isAlone;
  return others.length === 0 && isKnown ? last : undefined;
}

function isPerson({ kind, isPlural }: Mention): boolean {
  return kind === 'name' || (kind === 'noun' && !isPlural);
}

function genderOf({ gender, surname }: Mention, { genders }: Heard): Gender | undefined {
  return gender ?? genders.get(surname);
}

function recent<One extends { sentence: number }>(all: readonly One[], sentence: number): One[] {
  return all.slice(all.findLastIndex((one) => sentence - one.sentence > reach) + 1);
}
