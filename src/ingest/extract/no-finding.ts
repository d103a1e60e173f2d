import { asked, general, wish } from './background.js';
import { hasVerb } from './clause.js';
import { toneOf } from './polarity.js';

/** Said of everybody, of the inspectors' own work, or of what comes next. */
export function isGeneral(whole: string): boolean {
  return general.some((form) => form.test(bareOf(whole)));
}

/** Without who says it and when, and without what inspectors want next. */
function bareOf(whole: string): string {
  return whole
    .replace(
      /^[^.]{0,160}?\b(?:report|review|inspection|inspectorate|HMIC\w*)\b[^.]{0,80}? (?:says|said|finds|found|concludes|concluded) that /,
      '',
    )
    .replace(
      /, (?:and )?(?:according to )?(?:HMIC\w*|inspectors|(?:the|a) (?:\w+ )?(?:inspectorate|report|watchdog|review))\b[^,]{0,120}$/,
      '',
    )
    .replace(/,? and (?:I|we) (?:now |also )?(?:want|expect|would like|look forward|hope|ask|urge)\b.*$/, '');
}

/** It says what is to be done, and blames in no other words. */
export function isWish(text: string): boolean {
  const ask = asked.exec(text);
  // "It is not protecting children and it needs to change": what stands before has said enough
  if (ask !== null) return !isTold(text.slice(0, ask.index));
  if (needed.test(text)) return false;
  return wish.test(text) && toneOf(text.replace(wish, ''))?.polarity !== 'NEGATIVE';
}

/** "This approach needs to be applied more consistently": it is not. */
const needed = /\bneeds? to be (?:\w+ ){0,4}(?:more|better|further|faster|earlier|quicker|stronger|clearer)\b/i;

function isTold(before: string): boolean {
  return hasVerb(before) && toneOf(before)?.polarity === 'NEGATIVE';
}
