import { itOf, theyOf } from './body-referent.js';
import { type Heard, recent } from './memory.js';
import type { Mention } from './quotation.js';
import { type Gender, offices } from './people.js';

/** Whom "she", "they" or "it" stands for, if the text leaves no choice. */
export function referentOf(pronoun: Mention, sentence: number, heard: Heard): Mention | undefined {
  const last = recent(heard.speakers, sentence).at(-1);
  if (pronoun.surname === 'it') return itOf(pronoun, last, sentence, heard);
  if (pronoun.surname === 'they') return theyOf(pronoun, last, sentence, heard);
  if (/^(?:i|we|you)$/.test(pronoun.surname)) return undefined;
  const found = person(pronoun, sentence, heard) ?? onlyOne(pronoun, sentence, heard);
  return found && lastNamed(found, pronoun, heard);
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
