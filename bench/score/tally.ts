import { overlap, type Span } from './place.js';

/** What was read of one kind, counted: wrong is what was claimed and is not so, missed what was not claimed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  /** Each fault in a line, for `--show`. */
  faults: string[];
}

export type Score = Map<string, Tally>;

export function tallyOf(score: Score, measure: string): Tally {
  const known = score.get(measure) ?? { right: 0, wrong: 0, missed: 0, faults: [] };
  score.set(measure, known);
  return known;
}

/** An answer with its place. What is neutral may be read or not. */
export interface Expected extends Span {
  readonly words: string;
  readonly value: string;
  readonly isNeutral: boolean;
}

export interface Claimed extends Span {
  readonly value: string;
}

const enough = 0.5;

/** Lays what was read over what should be: right where place and value agree, neutral where either is. */
export function compare(
  tally: Tally,
  { name, text }: { name: string; text: string },
  claimed: readonly Claimed[],
  expected: readonly Expected[],
): void {
  const met = new Set<Expected>();
  for (const claim of claimed) {
    const near = expected.filter((answer) => overlap(claim, answer) >= enough);
    // one claim may hold several answers: "A, B, and C" said in one sentence
    const same = near.filter((answer) => answer.value === claim.value);
    for (const answer of same) met.add(answer);
    if (same.length > 0) continue;
    if (near.some(({ isNeutral }) => isNeutral)) continue;
    tally.wrong += 1;
    const shown = text.slice(claim.start, claim.end).replace(/\s+/g, ' ');
    const instead = near[0] === undefined ? 'nothing is here' : `it is ${near[0].value}`;
    tally.faults.push(`wrong   ${name}  ${claim.value} (${instead}): ${shown}`);
  }
  for (const answer of expected) {
    if (answer.isNeutral) continue;
    if (met.has(answer)) tally.right += 1;
    else {
      tally.missed += 1;
      tally.faults.push(`missed  ${name}  ${answer.value}: ${answer.words.replace(/\s+/g, ' ')}`);
    }
  }
}

/** One answer, one claim or none. */
export function settle(tally: Tally, name: string, claimed: string | undefined, expected: string | undefined): void {
  if (claimed === expected) {
    if (claimed !== undefined) tally.right += 1;
    return;
  }
  if (claimed !== undefined) tally.wrong += 1;
  if (expected !== undefined) tally.missed += 1;
  const fault = claimed === undefined ? 'missed' : 'wrong ';
  tally.faults.push(`${fault}  ${name}  read ${claimed ?? 'nothing'}, is ${expected ?? 'nothing'}`);
}

export function rowOf(measure: string, { right, wrong, missed }: Tally): string {
  const share = (of: number) => (of === 0 ? '   –' : (right / of).toFixed(2).padStart(4));
  const counts = [right, wrong, missed].map((count) => String(count).padStart(6)).join('');
  return `${measure.padEnd(26)}  precision ${share(right + wrong)}  recall ${share(right + missed)}  ${counts}`;
}
