import { originsOf, type Reply, type Told } from '../../src/ingest/align/origin.js';
import { pickUpsOf } from '../../src/ingest/align/pick-up.js';
import { slipsOf } from '../../src/ingest/align/slip.js';
import { buildSourceIndex, type Source } from '../../src/ingest/align/source-index.js';
import type { ParsedDocument } from '../../src/ingest/document.js';
import { statementsOf } from '../../src/ingest/extract/statement.js';
import { repliesIn, toldIn } from '../../src/ingest/read/article.js';
import { quotedIn } from '../../src/ingest/read/quoted.js';
import type { Subject } from '../../src/ingest/read/subject.js';
import { voicesIn } from '../../src/ingest/read/voices.js';
import type { World } from '../../src/ingest/world.js';
import type { Answers } from './answers.js';
import { overlap, placesIn } from './place.js';
import { type Score, type Tally, tallyOf } from './tally.js';

/** Scores where the sentences of an article come from, and what it carried of its sources. */
export function scoreArticle(
  score: Score,
  name: string,
  { document, answers, sources, world }: { document: ParsedDocument; answers: Answers; sources: readonly Source[]; world: World },
): void {
  if (answers.sentences === undefined) return;
  const { own, told } = voicesOf(document, answers, world);
  const labels = originsOf(document, buildSourceIndex(sources), own, told);
  scoreOrigins(tallyOf(score, 'sentence origins'), name, { document, answers, labels });
  const slips = labels.flatMap((label) => {
    const source = sources.find(({ id }) => id === label.source);
    return source === undefined ? [] : slipsOf(document.text, label, source.text, label.taken);
  });
  const shown = ({ source, printed }: { source: string; printed: string }) => `${source} → ${printed}`;
  scoreLists(tallyOf(score, 'term slips'), name, slips.map(shown), (answers.termSlips ?? []).map(shown), isSameSlip);
  if (answers.unmatchedNumbers !== undefined) {
    const strange = labels.flatMap(({ unmatchedNumbers }) => unmatchedNumbers).map((number) => number.split(/[ -]/)[0]);
    scoreLists(tallyOf(score, 'numbers of no source'), name, strange.map(String), answers.unmatchedNumbers);
  }
  scorePickUp(score, name, { document, answers, own });
}

/** As `read/article.ts` has them. */
export function voicesOf(document: ParsedDocument, answers: Answers, world: World): { own: Reply[]; told: Told[] } {
  const { publishedOn } = answers;
  // no more of a subject is asked for here
  const subject = { world, forces: answers.forces, inspections: [], document: publishedOn ? { publishedOn } : {} } as unknown as Subject;
  const quotations = quotedIn(document, subject);
  const voices = voicesIn(quotations, document.text, subject);
  return { own: repliesIn(voices), told: toldIn(quotations, voices) };
}

function scoreOrigins(
  tally: Tally,
  name: string,
  { document, answers, labels }: { document: ParsedDocument; answers: Answers; labels: ReturnType<typeof originsOf> },
): void {
  const locate = placesIn(document.text);
  for (const answer of answers.sentences ?? []) {
    const span = locate(answer);
    const label = span && labels.find((one) => overlap(one, span) > 0.5);
    const read = label?.origin ?? 'UNMATCHED';
    if (read === answer.origin) {
      if (read !== 'UNMATCHED') tally.right += 1;
      continue;
    }
    if (read !== 'UNMATCHED') tally.wrong += 1;
    if (answer.origin !== 'UNMATCHED') tally.missed += 1;
    tally.faults.push(`${read === 'UNMATCHED' ? 'missed' : 'wrong '}  ${name}  ${read}, is ${answer.origin}: ${answer.words}`);
  }
}

function scorePickUp(
  score: Score,
  name: string,
  { document, answers, own }: { document: ParsedDocument; answers: Answers; own: readonly Reply[] },
): void {
  const told = statementsOf(document).filter(
    ({ start, end }) => !own.some((reply) => start < reply.end && reply.start < end),
  );
  const asked = answers.pickUp ?? [];
  const read = pickUpsOf(
    asked.map(({ finding, polarity }) => ({ exact: finding, polarity })),
    told,
  );
  const tally = tallyOf(score, 'pick-up, carried or not');
  const kinds = tallyOf(score, 'pick-up, how near');
  asked.forEach(({ finding, kind }, at) => {
    const is = read[at]?.kind ?? 'ABSENT';
    if (is !== 'ABSENT' && kind !== 'ABSENT') tally.right += 1;
    if (is !== 'ABSENT' && kind === 'ABSENT') tally.wrong += 1;
    if (is === 'ABSENT' && kind !== 'ABSENT') tally.missed += 1;
    if (is === kind) kinds.right += kind === 'ABSENT' ? 0 : 1;
    else {
      if (is !== 'ABSENT') kinds.wrong += 1;
      if (kind !== 'ABSENT') kinds.missed += 1;
      const fault = `${is === 'ABSENT' ? 'missed' : 'wrong '}  ${name}  ${is}, is ${kind}: ${finding}`;
      kinds.faults.push(fault);
      if ((is === 'ABSENT') !== (kind === 'ABSENT')) tally.faults.push(fault);
    }
  });
}

/** "209 reports → 290 reports" and "209 → 290" are one slip. */
function isSameSlip(one: string, other: string): boolean {
  const [sides, others] = [one.split(' → '), other.split(' → ')];
  return sides.every((side, at) => ` ${side} `.includes(` ${others[at] ?? ''} `) || ` ${others[at] ?? ''} `.includes(` ${side} `));
}

function scoreLists(
  tally: Tally,
  name: string,
  read: readonly string[],
  expected: readonly string[],
  isSame = (one: string, other: string) => one === other,
): void {
  const left = [...expected];
  for (const one of read) {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    else tally.faults.push(`wrong   ${name}  ${one}`);
    tally[at >= 0 ? 'right' : 'wrong'] += 1;
  }
  tally.missed += left.length;
  tally.faults.push(...left.map((one) => `missed  ${name}  ${one}`));
}
