import type { Attribution } from './attribution.js';
import { isGivenName } from './given-names.js';
import type { Heard } from './memory.js';
import type { Voice } from './neighbour.js';
import type { Gender } from './people.js';
import { peopleIn, surnamesIn } from './people-in.js';
import { referentOf } from './pronoun.js';
import type { Sentence } from './sentence.js';
import { mainSubject, toldOf } from './main-subject.js';
import type { Mention, Span } from './quotation.js';
import type { Token } from './token.js';
import { cueAt } from './cue.js';

/** What was heard up to a sentence: who is named, who spoke, and whose words each sentence told. */
export interface Hearing extends Heard {
  voices: (Voice | undefined)[];
  people: (Mention & { sentence: number })[];
  speakers: (Mention & { sentence: number })[];
  subjects: (Mention & { sentence: number })[];
  /** The last words of all names that stood whole. */
  surnames: Set<string>;
  /** The surname of whoever was named whole, by given name. */
  aliases: Map<string, string>;
  /** By surname, as printed beside the name. */
  roles: Map<string, Span>;
  genders: Map<string, Gender>;
}

export function meet(hearing: Hearing, { tokens }: Sentence, index: number): void {
  const { people, subjects, surnames, aliases, genders, roles } = hearing;
  const named = peopleIn(tokens);
  for (const surname of surnamesIn(tokens)) surnames.add(surname);
  people.push(...named.map((mention) => ({ ...mention, sentence: index })));
  const main = mainSubject(tokens, tokens.length);
  const subject = main?.kind === 'pronoun' && !main.gender ? (toldOf(tokens) ?? main) : main;
  const known = subject && subjectKnown(hearing, subject, index, tokens);
  if (known) subjects.push({ ...known, sentence: index });
  for (const { surname, given, gender, role, kind } of subject ? [...named, subject] : named) {
    if (given && !aliases.has(given)) aliases.set(given, surname);
    if (gender && !genders.has(surname)) genders.set(surname, gender);
    if (role && kind === 'name' && !roles.has(surname)) roles.set(surname, role);
  }
}

/** One capital word that begins a sentence may be any word; a pronoun goes on with whom it stands for. */
function subjectKnown(
  hearing: Hearing,
  subject: Mention,
  index: number,
  tokens: readonly Token[],
): Mention | undefined {
  if (subject.kind === 'pronoun') {
    return subject.gender && referentOf(subject, index, hearing);
  }
  const { start: from, end } = subject.speaker;
  const isWord =
    subject.kind === 'name' &&
    end - from === subject.surname.length &&
    from === tokens[0]?.start &&
    !isGivenName(subject.surname);
  const isSaying = cueAt(tokens, 1)?.form.sort === 'say';
  const { surnames, aliases } = hearing;
  return !isWord || isSaying || surnames.has(subject.surname) || aliases.has(subject.surname) ? subject : undefined;
}

export function hear(hearing: Hearing, sentence: number, mention: Mention | undefined, isQuoted: boolean): void {
  if (!mention) return;
  const { kind, surname, role } = mention;
  if (role && kind === 'name' && !hearing.roles.has(surname)) hearing.roles.set(surname, role);
  hearing.voices[sentence] = { mention, isQuoted };
  // whom "she" stands for was not found: nobody new has spoken
  if (kind !== 'pronoun' || !mention.gender) hearing.speakers.push({ ...mention, sentence });
}

/** The office that stands beside a name once is the office of that name everywhere. */
export function withRole(found: Attribution, { roles }: Hearing): Attribution {
  const { mention } = found;
  const role = mention?.kind === 'name' && !mention.role ? roles.get(mention.surname) : undefined;
  return mention && role ? { ...found, mention: { ...mention, role } } : found;
}

/** "It said the force had improved" */
export function withTold(found: Attribution, tokens: readonly Token[]): Attribution {
  const { mention } = found;
  if (mention?.surname !== 'it') return found;
  const isOfForce = tokens.some(
    ({ lower, start }, at) =>
      start > mention.speaker.start && lower === 'the' && /^(?:force|constabulary)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  return isOfForce ? { ...found, mention: { ...mention, isOfForce } } : found;
}

/** "She added": the one whom the text leaves no doubt about; else the pronoun stays, and names nobody. */
export function withReferent(found: Attribution, hearing: Hearing, sentence: number): Attribution {
  if (found.mention && isEpithet(found.mention)) return withPerson(found, found.mention, hearing, sentence);
  if (found.mention?.kind !== 'pronoun') return found;
  const exact = found.mention.surname;
  const referent = referentOf(found.mention, sentence, hearing);
  if (!referent) return found;
  if (found.mention.gender) hearing.genders.set(referent.surname, found.mention.gender);
  return { ...found, mention: referent, reasons: [...found.reasons, `“${exact}” is the last speaker whom it fits`] };
}

/** "The 58-year-old", "the mum-of-two", "the Croatian": names nobody, as a pronoun does. */
function isEpithet({ kind, surname, speaker }: Mention): boolean {
  const isShort = speaker.end - speaker.start === surname.length + 'the '.length;
  return (
    kind === 'noun' &&
    isShort &&
    /-year-old$|^\w+-of-\w+$|(?:ian|ese)$|^(?:dutch|irish|french|welsh|english|scots)(?:wo)?man$/.test(surname)
  );
}

function withPerson(found: Attribution, mention: Mention, hearing: Hearing, sentence: number): Attribution {
  const names = { ...hearing, speakers: named(hearing.speakers), subjects: named(hearing.subjects) };
  const referent = referentOf({ ...mention, kind: 'pronoun' }, sentence, names);
  return referent?.kind === 'name'
    ? {
        ...found,
        mention: referent,
        reasons: [...found.reasons, `“${mention.surname}” is the last person whom it fits`],
      }
    : found;
}

function named<One extends Mention>(all: readonly One[]): One[] {
  return all.filter(({ kind }) => kind === 'name');
}
