import type { Mention } from './quotation.js';
import { type Gender, offices } from './people.js';

/** What the text has told so far of who there is and who spoke. */
export interface Heard {
  /** In the order of the text. */
  people: readonly (Mention & { sentence: number })[];
  speakers: readonly (Mention & { sentence: number })[];
  /** Of main clauses, whether they speak or not. */
  subjects: readonly (Mention & { sentence: number })[];
  /** By surname: "Mr Doe" tells what "Chris Doe" is. */
  genders: ReadonlyMap<string, Gender>;
}

const reach = 8;

/** Whom "she", "they" or "it" stands for, if the text leaves no choice. */
export function referentOf(pronoun: Mention, sentence: number, heard: Heard): Mention | undefined {
  const last = recent(heard.speakers, sentence).at(-1);
  const subject = recent(heard.subjects, sentence).findLast(({ speaker }) => speaker.end <= pronoun.speaker.start);
  const isThing = (one: Mention | undefined) => one?.kind === 'body' || one?.kind === 'writing';
  if (pronoun.surname === 'it') return [last, subject].find(isThing);
  if (pronoun.surname === 'they') return [last, subject].find((one) => one?.isPlural ?? isThing(one));
  return pronoun.gender ? person(pronoun, sentence, heard) : undefined;
}

/** Of the nearest sentence that has anybody who fits: who speaks in it, else whom it is about, else the only one. */
function person(pronoun: Mention, sentence: number, heard: Heard): Mention | undefined {
  const { gender } = pronoun;
  const fits = (one: Mention) =>
    isPerson(one) && one.speaker.end <= pronoun.speaker.start && (genderOf(one, heard) ?? gender) === gender;
  const [people, speakers, subjects] = [heard.people, heard.speakers, heard.subjects].map((all) =>
    recent(all, sentence).filter(fits),
  );
  const all = [...(people ?? []), ...(speakers ?? []), ...(subjects ?? [])];
  const nearest = Math.max(...all.map((one) => one.sentence));
  const speaker = speakers?.findLast((one) => one.sentence === nearest);
  if (speaker) return speaker;
  const subject = subjects?.findLast((one) => one.sentence === nearest);
  const isContinued = all
    .filter((one) => one.sentence >= nearest - 1)
    .every(({ surname }) => surname === subject?.surname);
  if (subject && (isContinued || nearest >= sentence - 1)) return subject;
  return new Set(all.map(({ surname }) => surname)).size === 1 ? all.at(-1) : undefined;
}

function isPerson({ kind, isPlural, gender, surname }: Mention): boolean {
  return kind === 'name' || (kind === 'noun' && !isPlural && (gender !== undefined || offices.has(surname)));
}

function genderOf({ gender, surname }: Mention, { genders }: Heard): Gender | undefined {
  return gender ?? genders.get(surname);
}

function recent<One extends { sentence: number }>(all: readonly One[], sentence: number): One[] {
  return all.slice(all.findLastIndex((one) => sentence - one.sentence > reach) + 1);
}
