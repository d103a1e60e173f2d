import type { OfficeHolder } from '../world.js';
import { holdsOn } from './in-office.js';
import { isNearName } from './near-name.js';
import { isSameOffice, officeOf } from './office.js';
import { courtesies, genderOfNoun, honours, offices, titles } from './people.js';
import { genderTold } from './given-names.js';
import { bearerOf, folded } from './whole-names.js';

/** What a document prints of a speaker, and what the document is about. */
export interface PrintedSpeaker {
  speaker: string;
  role?: string;
  /** EDTF: when the document was published. */
  on?: string;
  /** Those that the document prints, from `wholeNamesIn`: they tell who a surname alone is. */
  wholeNames?: readonly string[];
  /** Offices that the document names anywhere, from `officesIn`. */
  offices?: readonly string[];
  /** Forces and organisations that the document is about, and the inspectorate. */
  bodies: readonly string[];
}

export interface Candidate {
  person: string;
  score: number;
  reasons: string[];
}

export interface LinkedSpeaker {
  /** Absent where nobody fits, or two fit nearly alike. */
  person?: string;
  score: number;
  reasons: string[];
  beaten: Candidate[];
}

const enough = 0.6;
const lead = 0.15;

/** The person known to hold that office on that date. Never a guess between two. */
export function linkSpeaker(printed: PrintedSpeaker, holders: readonly OfficeHolder[]): LinkedSpeaker {
  const found = new Map<string, Candidate>();
  for (const holder of holders) {
    const candidate = candidateOf(printed, holder);
    const known = found.get(holder.person);
    if (candidate && candidate.score > (known?.score ?? 0)) found.set(holder.person, candidate);
  }
  const [best, ...beaten] = [...found.values()].sort((one, other) => other.score - one.score);
  if (!best) return { score: 0, reasons: ['nobody known has that name or that office then'], beaten: [] };
  const next = beaten[0]?.score ?? 0;
  if (best.score < enough) {
    return { score: best.score, reasons: ['too little agrees with anybody known'], beaten: [best, ...beaten] };
  }
  if (best.score - next < lead) {
    return { score: best.score, reasons: ['two fit nearly alike'], beaten: [best, ...beaten] };
  }
  return { person: best.person, score: best.score, reasons: best.reasons, beaten };
}

function candidateOf(printed: PrintedSpeaker, holder: OfficeHolder): Candidate | undefined {
  const name = nameOf(printed.speaker);
  const named = name.length === 0 ? undefined : likeness(name, holder.names, printed.wholeNames ?? []);
  if (name.length > 0 && (!named || isOther(printed.speaker, holder))) return undefined;
  const office = officeOf(printed.role ?? printed.speaker);
  const isOffice = office !== undefined && isSameOffice(office, holder.title);
  const isBody = printed.bodies.includes(holder.at);
  const inOffice = holdsOn(holder, printed.on);
  if (named === slip && !isOffice && !isBody) return undefined;
  if (inOffice === 'no' || (!named && !(isOffice && isBody))) return undefined;
  const isNamed = (printed.offices ?? []).some((one) => isSameOffice(one, holder.title));
  if (!isOffice && !isBody && !(isNamed && named === wholly) && inOffice !== 'known') return undefined;
  const parts: Likeness[] = [
    named ?? [0.25, 'no name is printed'],
    isOffice
      ? [0.2, `printed as ${printed.role ?? printed.speaker}: ${holder.title}`]
      : isNamed
        ? [0.05, `the document names such an office: ${holder.title}`]
        : [0, 'no such office is printed'],
    isBody ? [0.1, `the document is about ${holder.at}`] : [0, `the document is not about ${holder.at}`],
    inOffice === 'known'
      ? [0.2, 'known to hold the office then']
      : [0.05, 'not known to have left or to hold the office then'],
  ];
  const score = parts.reduce((sum, [points]) => sum + points, 0);
  return {
    person: holder.person,
    score: Math.round(Math.min(score, 1) * 100) / 100,
    reasons: parts.map(([, reason]) => reason),
  };
}

/** "Mrs Doe" is not John Doe. */
function isOther(speaker: string, { names: [name = ''] }: OfficeHolder): boolean {
  const courtesy = genderOfNoun(folded(speaker).split(/\s+/)[0] ?? '');
  const own = genderTold(nameOf(name)[0] ?? '');
  return courtesy !== undefined && own !== undefined && courtesy !== own;
}

/** The words of a name, without courtesies, ranks, honours and accents: "Inspector Billingham" is "billingham". */
function nameOf(speaker: string): string[] {
  const words = folded(speaker)
    .split(/[^\p{L}'.-]+/u)
    .filter((word) => word !== '');
  const isName = /\p{Lu}/u.test(speaker);
  const first = words.findIndex((word) => !isLead(word));
  const name = words.slice(first === -1 ? words.length : first).filter((word) => !honours.has(word));
  return isName && !/^(?:the|a|an)\s/i.test(speaker) ? name : [];
}

const linking = /^(?:the|of|a|an|for|and|constabulary|force|police|crime|fire)$/;

function isLead(word: string): boolean {
  return courtesies.has(word) || titles.has(word) || offices.has(word) || linking.test(word);
}

type Likeness = readonly [score: number, reason: string];

const surnames = {
  own: [0.55, 'the surname, and the whole name in the same document'],
  other: [0.3, 'the surname, which is somebody else’s in the same document'],
  both: [0.4, 'the surname, which two bear in the same document'],
  nobody: [0.4, 'the surname alone'],
} as const;

const wholly: Likeness = [0.6, 'the whole name'];
const slip: Likeness = [0.45, 'a name that differs by a slip'];

function likeness(
  name: readonly string[],
  names: readonly string[],
  wholeNames: readonly string[],
): Likeness | undefined {
  const known = names.map((one) => nameOf(one));
  if (known.some((one) => one.join(' ') === name.join(' ') && one.length > 1)) return wholly;
  const surname = name.at(-1);
  const isSurname = name.length === 1 && known.some((one) => one.at(-1) === surname);
  if (isSurname) return surnames[bearerOf(known, wholeNames)];
  const isInitial = known.some((one) => one.at(-1) === surname && one[0]?.startsWith((name[0] ?? '').replace('.', '')));
  if (isInitial && name.length > 1) return [0.5, 'the surname and the beginning of the given name'];
  return known.some((one) => isNearName(name, one)) ? slip : undefined;
}
