import type { ParsedDocument } from '../document.js';
import { claimAt } from './claim.js';
import type { ProgressClaim } from './progress.js';
import { reservationIn } from './reservation.js';
import type { Statement } from './statement.js';

export const byPlace = 'progress.layout';

const lacking =
  /\b(?:not|no|nobody|no one|none|never|nothing|rarely|seldom|hardly|barely|scarcely|without|lack\w*|fail\w*|late|only|few|too|unable|mis\w+ed|un(?!der|it|iform|til|less|ique)\w+ed)\b|n[’']t\b/i;
const inPart =
  /^\W*(?:in )?(?:about |around |almost |nearly |just over |over |some |more than )?(?:half|some|a third|two[- ]thirds|a quarter|three[- ]quarters|most|many|several)\b|\bsometimes\b|\b(?:but|though|although) (?:not|less)\b/i;
const ahead = /\b(?:will|would|plans?|planned|intends?|intended|due to|hopes?|aims?|expects?|proposed?|may|might)\b/i;

/**
 * Under a recommendation that is printed again stands the answer, also where it is told in plain words: "Sergeants do
 * not use the form." Undefined for what is planned.
 */
export function laidOut(document: ParsedDocument, statement: Statement): ProgressClaim | undefined {
  const { text, main, polarity, start } = statement;
  if (ahead.test(main) || /[:?]\W*$/.test(text) || text.split(/\s+/).length < 4) return undefined;
  const reading = readingOf(statement);
  const reasons = [
    `it stands under the recommendation, and ${polarity === undefined ? 'nothing blames it' : 'speaks so'}`,
  ];
  return {
    ...claimAt(document, statement, { rule: byPlace, score: 0.6, reasons }),
    reading,
    certainty: 'INFERRED',
    phrase: { exact: text, start, end: start + text.length },
  };
}

function readingOf({ text, main, polarity }: Statement): ProgressClaim['reading'] {
  const isLacking = polarity === undefined ? lacking.test(main) : polarity === 'NEGATIVE';
  if (isLacking && !/\bbut (?:not|less)\b/.test(text)) return 'NOT_MET';
  return inPart.test(text) || reservationIn(text) !== undefined ? 'PARTLY_MET' : 'MET';
}
