import type { Reading } from '../../generated/schema.js';
import { inWords, valueOf } from '../align/number-words.js';
import { either } from './progress-row.js';

const number = String.raw`(?:\d{1,2}|${inWords}|none)`;
const deeds = [
  ...['met', 'implemented', 'completed?', 'carried out', 'acted (?:up)?on', 'addressed', 'fulfilled', 'achieved'],
  ...['discharged', 'closed', 'signed off', 'dealt with', 'satisfied', 'delivered'],
];
const ofWhole = String.raw`(?<some>${number}) (?:out )?of (?:the |our |its |these |those )?(?<all>${number})`;
const recommendations = String.raw`(?: (?:\w+ ){0,2}?recommendations?)`;
const made = String.raw`(?: (?:that |which )?(?:were |we |HMIC\w* |inspectors |it )?(?:had )?(?:made|given|gave)\b[^.;]{0,40}?)?`;

// "five of the eight recommendations have been met", "has met five of our eight recommendations"
const forms = [
  String.raw`\b${ofWhole}${recommendations}?${made} (?:have|has|had|were|are|is)(?<not> not| yet to| still to| yet| still)?(?: now| since| already| fully| yet)*(?: be| been)? ${either(...deeds)}\b`,
  String.raw`\b${either(...deeds)} ${ofWhole}(?:${recommendations}|(?= *(?:$|[.,;])))`,
].map((form) => new RegExp(form, 'i'));

export interface RecommendationCount {
  readonly exact: string;
  readonly reading: Exclude<Reading, 'NOT_ASSESSED'>;
}

/** How many of the recommendations are done: all, some, or none; those that are not done are told of by themselves. */
export function countIn(text: string): RecommendationCount | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    const { some, all, not } = match?.groups ?? {};
    if (match === null || some === undefined || all === undefined) continue;
    const [part, whole] = [/none/i.test(some) ? 0 : valueOf(some), valueOf(all)];
    if (not !== undefined || part === 0) return { exact: match[0], reading: 'NOT_MET' };
    return { exact: match[0], reading: part < whole ? 'PARTLY_MET' : 'MET' };
  }
  return undefined;
}
