import { unbroken } from '../document.js';

export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * Where the sentences of a text lie, without the white space between them. The segmenter knows punctuation and
 * capitals; what it cannot know of English is put right here.
 */
export function sentencesOf(text: string): Span[] {
  const flat = unbroken(text);
  const whole = plainlyOne.test(flat) && trimmed(flat, 0, flat.length);
  if (whole) return [whole];
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(flat)) {
    const last = spans.at(-1);
    const piece = trimmed(flat, index, index + segment.length);
    if (!piece) continue;
    if (last && isOneSentence(flat, last, piece)) last.end = piece.end;
    else spans.push(piece);
  }
  return spans.flatMap((span) => splitUnseen(flat, span));
}

/**
 * Nothing in it ends a sentence but its end, and no character that the segmenter might know more of: most paragraphs of
 * a newspaper are one sentence, and the segmenter is most of the time that a plain text takes.
 */
const plainlyOne = /^[^.!?\0-\x1F\x7F-\x9F\u0250-\u200F\u2024\u2027-\u20AB\u20AD-\uFFFF]*[.!?]?["”’')\]]*\s*$/;

function trimmed(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  const shown = words.trim();
  if (shown === '') return undefined;
  const from = start + words.indexOf(shown);
  return { start: from, end: from + shown.length };
}

const titles =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sir|St|Sgt|Insp|Ch|Supt|Det|Cllr|Gen|Col|Capt|Lt|Cmdr|Messrs|Gov|Pres|Rt|vs?|viz';
const numbered = 'No|Nos|para|paras|fig|figs|vol|ch|pp?|s|ss|art|cf|approx|est';
const months = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const word = String.raw`(?:^|[\s(‘“"'])`;
const afterTitle = new RegExp(String.raw`${word}(?:${titles})\.$`);
/** "J. Smith", "J.K. Smith"; but "I." ends a sentence. */
const afterInitial = /(?:^|[\s(‘“"'.])(?!I\.)\p{Lu}\.$/u;
const afterNumbered = new RegExp(String.raw`${word}(?:${numbered}|${months})\.$`, 'i');

/** After an initial such a word begins a sentence rather than a name: "in section C. The force …". */
const opener = /^["“‘']?(?:The|This|These|It|They|We|He|She|In|However|Inspectors|There|A|An|But|And|At|On|For)\b/;

function isOneSentence(text: string, before: Span, after: Span): boolean {
  const head = text.slice(Math.max(before.start, before.end - 16), before.end);
  const next = text.slice(after.start, after.start + 16);
  // “Was it right?” he asked.
  if (/^\p{Ll}/u.test(next)) return /[?!.…]["”’']+$/.test(head) || head.endsWith('.');
  // a mark that closes after a space: . ”
  if (/^["”’)\]]+$/.test(text.slice(after.start, after.end))) return true;
  if (afterTitle.test(head)) return true;
  if (afterNumbered.test(head)) return /^\d/.test(next);
  return afterInitial.test(head) && !opener.test(next);
}

/** "…children.The force …" has lost its space, but is no name of a site; "… cases. 12 of them …" has none of a capital. */
const unseen = /(?:\p{Ll}{3}[.!?]["”’]?(?=["“‘]?\p{Lu}\p{Ll}+\s))|(?:\p{Ll}{3}[.!?]["”’]? +(?=\d))/gu;

/** A sign that might end a sentence before its end: looked for first, since hardly any sentence has one. */
const inside = /[.!?](?!["”’')\]]*$)/;

function splitUnseen(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  if (!inside.test(text.slice(start, end))) return [{ start, end }];
  for (const match of text.slice(start, end).matchAll(unseen)) {
    const at = start + match.index + match[0].length;
    const piece = trimmed(text, from, at);
    if (!piece || afterNumbered.test(text.slice(Math.max(from, piece.end - 16), piece.end))) continue;
    spans.push(piece);
    from = at;
  }
  return [...spans, { start: from, end }];
}
