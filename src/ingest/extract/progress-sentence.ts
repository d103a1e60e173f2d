import type { ParsedDocument } from '../document.js';
import { claimAt } from './claim.js';
import type { ProgressClaim } from './progress.js';
import { isTakingBack, reservationIn } from './reservation.js';
import type { Statement } from './statement.js';

/** A statement, and what is read of progress in it. */
export interface Said {
  readonly statement: Statement;
  readonly progress: readonly ProgressClaim[];
}

/** "It has hired twelve, but they are not trained": two findings, and of one recommendation one thing: part of the way. */
export function onceASentence(document: ParsedDocument, said: readonly Said[]): ProgressClaim[] {
  const claims: ProgressClaim[] = [];
  said.forEach(({ progress, statement }, at) => {
    const before = said[at - 1];
    const last = claims.at(-1);
    if (before === undefined || last === undefined || !isOne(before, { progress, statement })) {
      claims.push(...progress);
      return;
    }
    const reasons = [...last.reasons, `“${statement.text}” takes back a part of it`];
    claims[claims.length - 1] = {
      ...claimAt(
        document,
        { start: last.start, end: statement.end },
        { rule: 'progress.sentence', score: 0.7, reasons },
      ),
      reading: 'PARTLY_MET',
      certainty: 'INFERRED',
      phrase: progress[0]?.phrase ?? last.phrase,
    };
  });
  return claims;
}

function isOne(before: Said, { statement, progress }: Said): boolean {
  const [done] = before.progress;
  const [told] = progress;
  const isBack = told === undefined ? isReserved(statement) : told.reading !== 'MET';
  return (
    before.statement.sentence === statement.sentence &&
    statement.kind === 'CONTRAST' &&
    done !== undefined &&
    done.reading !== 'NOT_MET' &&
    isBack &&
    isTakingBack(statement.text)
  );
}

/** No progress is read of it, and yet it blames the same thing. */
function isReserved({ text, polarity }: Statement): boolean {
  if (/^(?:more|further|others?)\b/i.test(text)) return true;
  return polarity === 'NEGATIVE' && /^(?:it|they|this)\b/i.test(text) && reservationIn(`but ${text}`) !== undefined;
}
