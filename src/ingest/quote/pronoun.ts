import { isGivenName } from './given-names.js';
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
  const isBefore = ({ speaker }: Mention) => speaker.end <= pronoun.speaker.start;
  const subject = recent(heard.subjects, sentence).findLast(isBefore);
  if (pronoun.surname === 'it') {
    const near = heard.subjects.filter((one) => isBefore(one) && sentence - one.sentence <= 1);
    const things = [last, ...near.toReversed()].filter((one) => isThing(one) || isFirm(one, heard));
    return (pronoun.isOfForce ? things.find((one) => !isForce(one)) : undefined) ?? things[0];
  }
  if (pronoun.surname === 'they')
    return [last, subject].find((one) => one && (one.isPlural || isThing(one) || maybeThey(one)));
  if (/^(?:i|we|you)$/.test(pronoun.surname)) return undefined;
  const found = person(pronoun, sentence, heard) ?? onlyOne(pronoun, sentence, heard);
  return found && lastNamed(found, pronoun, heard);
}

function isThing(one: Mention | undefined): boolean {
  return one?.kind === 'body' || one?.kind === 'writing';
}

function isForce(one: Mention | undefined): boolean {
  return /^(?:police|force|constabulary)$/.test(one?.surname ?? '');
}

/** "A council spokesperson", "one resident": they, where nothing tells whether he or she. */
function maybeThey({ kind, gender }: Mention): boolean {
  return kind === 'noun' && gender === undefined;
}

/** "Calder Homes", "Northbank": a name that nothing tells to be a person's. */
function isFirm(one: Mention | undefined, { genders }: Heard): boolean {
  if (one?.kind !== 'name' || one.role !== undefined || one.gender !== undefined) return false;
  return !genders.has(one.surname) && !(one.given !== undefined && isGivenName(one.given)) && !isGivenName(one.surname);
}

/** How far back somebody is remembered whom nobody else of the same gender stands beside. */
const memory = 30;

/** Of all whom the text has named so far, the only one whom the pronoun fits, if nobody at all came to mind. */
function onlyOne(pronoun: Mention, sentence: number, heard: Heard): Mention | undefined {
  const { people, speakers, subjects } = heard;
  const names = [...people, ...speakers, ...subjects].filter(
    (one) => one.kind === 'name' && one.speaker.end <= pronoun.speaker.start,
  );
  const fitting = names.filter((one) => (genderOf(one, heard) ?? pronoun.gender) === pronoun.gender);
  const known = fitting.findLast((one) => genderOf(one, heard) !== undefined);
  const isAlone = new Set(fitting.map(({ surname }) => surnameOf(surname, heard))).size === 1;
  return isAlone && known && sentence - known.sentence <= memory ? known : undefined;
}

/** As the text named somebody last: "Jane Doe", or "Ms Doe" where that came after. */
function lastNamed(found: Mention, pronoun: Mention, heard: Heard): Mention {
  const surname = surnameOf(found.surname, heard);
  const isSame = (one: Mention) =>
    one.kind === 'name' &&
    surnameOf(one.surname, heard) === surname &&
    (one.gender ?? pronoun.gender) === pronoun.gender &&
    one.speaker.end <= pronoun.speaker.start;
  const all = [...heard.people, ...heard.speakers, ...heard.subjects].filter(isSame);
  return all.reduce((last, one) => (one.speaker.end > last.speaker.end ? one : last), found);
}

function surnameOf(surname: string, { aliases }: Heard): string {
  return aliases.get(surname) ?? surname;
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
      const surname = surnameOf(mention.surname, heard);
      return [{ mention, surname, sentence: mention.sentence, score }];
    });
  }
}

function isPerson({ kind, isPlural, gender, surname }: Mention): boolean {
  return kind === 'name' || (kind === 'noun' && !isPlural && (gender !== undefined || offices.has(surname)));
}

function genderOf({ gender, surname }: Mention, heard: Heard): Gender | undefined {
  return gender ?? heard.genders.get(surnameOf(surname, heard));
}

function recent<One extends { sentence: number }>(all: readonly One[], sentence: number): One[] {
  return all.slice(all.findLastIndex((one) => sentence - one.sentence > reach) + 1);
}
