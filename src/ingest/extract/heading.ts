import { practised } from './practice.js';
import type { Statement } from './statement.js';

/** A heading of a report that says what was found: "Too few investigators are trained", "Visits remain late". */
export function isSentence({ text, polarity }: Statement): boolean {
  // "Missing children: the response remains poor"
  const said = text.replace(/^[^:]{4,40}: (?=\S+ \S+ \S+)/, '');
  return (
    polarity !== undefined &&
    said.split(/\s+/).length >= 3 &&
    [finite, practised, doing].some((form) => form.test(said)) &&
    !said.includes(':') &&
    !/[?–-]$|^(?:(?!(?:waiting|training|recording|planning|staffing|understanding|policing)\b)\w+ing|what|how|why|where|when|areas?|things|points|matters|cases (?:that|which|where))\b/i.test(
      said,
    )
  );
}

const finite =
  /\b(?:is|are|was|were|has|have|had|do|does|did|needs?|can|could|must|should|remains?|isn[’']t|\w+n[’']t)\b|^it \w+s\b|^(?:the |its |some |many |most |few |all |chief |senior |too (?:few|many) )?(?:force|constabulary|police|officers?|staff|supervisors?|leaders|investigators?|detectives|children|records|cases|sergeants|managers|victims|investigations|partners?|supervision|training)\b(?= \w+)/i;

const doing =
  /\b(?:goes|go|comes|come|treat|treats|carry|carries|wait|waits|speak|speaks|take|takes|hold|holds|keep|keeps|still|too|remain|need) (?!of\b)\w+|\b(?:remain|persist|continue)s?$/i;
