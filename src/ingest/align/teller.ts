import { gives, isAttributed, isOthers, type Teller, tellerIn } from './teller-forms.js';

export type { Teller } from './teller-forms.js';

/** A sentence, and for whom it speaks where the reader of quotations knows. */
export interface Heard {
  readonly text: string;
  readonly said: Teller | undefined;
  readonly opensParagraph: boolean;
}

/** Whose turn it is. */
interface Turn {
  readonly teller: Teller;
  /** "It" goes on with a body, "she" with a person; what is not told goes on with either. */
  readonly who?: 'body' | 'person' | undefined;
  /** How many sentences ago it told something. */
  readonly ago: number;
}

// so many sentences of nobody's may stand in one answer: questions, and what somebody does while speaking
const patience = 3;

/**
 * For whom each sentence speaks, in their order. Words between marks, pronouns and the items of a list go on with
 * whoever spoke before.
 */
export function tellersOf(sentences: readonly Heard[], holders: ReadonlyMap<string, Teller>): (Teller | undefined)[] {
  const told = toldIn(sentences, holders);
  let turn: Turn | undefined;
  let list: Teller | undefined;
  return sentences.map(({ text, said }, at) => {
    const { own, isAlone } = told[at] ?? { own: undefined, isAlone: false };
    const isItem = list !== undefined && isListItem(text);
    const goesOn = isAlone && turn && turn.ago <= patience ? turn.teller : undefined;
    const found = said ?? (isItem ? list : undefined) ?? own ?? going(text, turn) ?? goesOn;
    list = text.endsWith(':') || (isItem && !text.endsWith('.')) ? found : undefined;
    turn = found ? turnOf(text, found, turn) : turn && { ...turn, ago: turn.ago + 1 };
    return found ?? (isOthers(text) ? 'OTHER' : undefined);
  });
}

interface Told {
  /** Who tells it by its own words, or by those of another sentence between the same marks. */
  own: Teller | undefined;
  /** Words between marks and nothing else. */
  isAlone: boolean;
}

const opening = /^[“"‘]/;

/** A quotation of several sentences has one speaker, who may be told with the last of them. */
function toldIn(sentences: readonly Heard[], holders: ReadonlyMap<string, Teller>): Told[] {
  const told: Told[] = [];
  let opened: number | undefined;
  sentences.forEach(({ text, said, opensParagraph }, at) => {
    // a quotation that goes on in another paragraph opens it with a mark: else the closing one is missing
    if (opensParagraph && !opening.test(text)) opened = undefined;
    const own = said ?? tellerIn(text) ?? named(text, holders) ?? (isAttributed(text) ? 'OTHER' : undefined);
    const isQuoted = opened !== undefined || opening.test(text);
    told.push({ own, isAlone: isQuoted && !/[”"’][^”"’]*\p{L}/u.test(text) });
    const from = opened ?? at;
    const speaker = told.slice(from).find((one) => one.own !== undefined)?.own;
    for (const one of told.slice(from)) one.own ??= speaker;
    opened = isStillQuoted(text, opened !== undefined) ? from : undefined;
  });
  return told;
}

const body =
  /^\W*(?:but |and |in (?:a|its|their) (?:statement|response),? )?(?:(?:the|its|a) )?(?:[\p{L}’-]+ ){0,2}(?:force|constabulary|police|council|statement|home office|government|department|board|inspectorate|report|review|watchdog|they|it)\b(?!’s| (?:and|constable|commissioner|chief|spokes\w+))|[”"] the (?:statement|force|constabulary|council|report) /iu;
const person =
  /\b(?:s?he|his|her|Mr|Mrs|Ms|Cllr|Dr|Sir|Dame)\b|,”? (?:said|says|added|told) \p{Lu}|^\W*(?:[\p{L}’-]+ ){0,4}(?:[Cc]onstable|[Ss]uperintendent|Supt|[Cc]ommissioner|[Mm]ayor|[Mm]inister|ACC|DCC|spokes(?:wo)?man|[Ss]ergeant|[Cc]ouncillor|MP)\b/u;

function turnOf(text: string, teller: Teller, before: Turn | undefined): Turn {
  const words = text.replace(/[“"‘][^”"]*(?:[”"]|$)/g, '“”');
  const who = person.test(words) ? 'person' : body.test(text) ? 'body' : undefined;
  return { teller, who: who ?? (before?.teller === teller ? before.who : undefined), ago: 0 };
}

function isListItem(text: string): boolean {
  return /^\W*\p{Ll}/u.test(text) || !/[.!?]["”’]?$/.test(text) || text.length < 90;
}

function isStillQuoted(text: string, isQuoted: boolean): boolean {
  const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'));
  return last === -1 ? isQuoted : text.charAt(last) === '“';
}

const pronoun = /^[^\p{L}]*(?:but |and |however, |yet |so )?(s?he|they|its?|his|her|their)\b/iu;
const capitals = /\p{Lu}[\p{L}’'-]+/gu;

/** The teller whom a sentence goes on with, where it gives what that one says or does. */
function going(text: string, turn: Turn | undefined): Teller | undefined {
  const teller = pronoun.test(text) ? inTurn(text, turn) : forceInTurn(text, turn);
  return teller && gives(text, teller) ? teller : undefined;
}

function inTurn(text: string, turn: Turn | undefined): Teller | undefined {
  if (turn === undefined || turn.ago > patience) return undefined;
  const [, word = ''] = pronoun.exec(text) ?? [];
  if (turn.teller === 'INSPECTORS' || turn.teller === 'OTHER') return turn.teller;
  const who = /^its?$/i.test(word) ? 'body' : /^the/i.test(word) ? turn.who : 'person';
  return turn.who === undefined || turn.who === who ? turn.teller : undefined;
}

/** "The force has since hired 30 detectives", amid what the force answers: else inspectors may have found it. */
function forceInTurn(text: string, turn: Turn | undefined): Teller | undefined {
  const isForce = turn?.teller === 'FORCE_REPLY' && turn.ago <= 1;
  return isForce && /^\W*(?:the (?:force|constabulary)|police|officers) (?:has|have|is|are|will)\b/i.test(text)
    ? turn.teller
    : undefined;
}

/** Of the names before the verb the first that is an office-holder's, where the sentence gives what that one says or does. */
function named(text: string, holders: ReadonlyMap<string, Teller>): Teller | undefined {
  if (pronoun.test(text)) return undefined;
  const lead = /^[^.:“”]{0,70}/.exec(text)?.[0] ?? '';
  const teller = (lead.match(capitals) ?? []).map((one) => holders.get(one)).find((one) => one !== undefined);
  return teller && gives(text, teller) ? teller : undefined;
}
