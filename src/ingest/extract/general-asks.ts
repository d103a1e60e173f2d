import { inWords } from '../align/number-words.js';

/** "We have made five recommendations": it counts them and names none; not where it only says what they are good for. */
export const counted = new RegExp(
  String.raw`\b(?:[Ww]e|I|HMIC(?:FRS)?|[Tt]he inspectorate)(?:[’']ve| have| has) (?:\w+ly |also |today |now )?made (?:\w+ ){0,2}(?:\d+|${inWords})(?: \w+){0,2} recommendations\b(?!,? (?:which|that),? (?:if|when|once)\b)`,
);

/** Asks that what was recommended be done: nothing new is recommended. */
export const generalAsk =
  /\b(?:implement|act(?:ing)? on|address|respond to|deliver|continue (?:its|with|to)(?: \w+){0,4}? (?:implement|improve)|make (?:further )?(?:progress|improvements))\b.{0,40}\b(?:recommendations|report|findings|action plan|improvements?)\b|\baction plan\b|\bmade (?:an? )?(?:\w+ ){1,3}recommendations\b|\bto see (?:\w+ ){0,3}(?:improvements?|progress|change)\b|\bmake (?:\w+ )?(?:improvements|progress)\b|\b(?:do better|do more|improve|acts?|acts? now)(?= ?[.”"]|$)/i;

/** What is expected of anybody: "we expect forces to …". */
export const ofAnybody =
  /\b(?:expects?|asks?|wants?|urges?) (?:all |every |police )?(?:forces|officers|chief constables)\b/i;
