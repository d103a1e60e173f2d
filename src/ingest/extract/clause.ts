import { type ParsedDocument, unbroken } from '../document.js';
import type { Span } from './claim.js';

/** A part of a sentence that is one statement by itself. */
export interface Clause extends Span {
  /** With plain spaces; as long as the slice. */
  readonly text: string;
  readonly kind: 'WHOLE' | 'MAIN' | 'CONCESSION' | 'CONTRAST';
  /** The word that parts it from its neighbour, as printed: "However", "although". */
  readonly marker?: string;
}

const verb =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|needs?|must|should|could|can|may|will|would|remain\w*|made|found|lack\w*|fail\w*|means?|took|take|takes|saw|see|show\w*|improved|\w+n[’']t)\b/i;

const opening =
  /^[\s“"‘'(]*(however|but|nevertheless|nonetheless|yet|that said|despite this|in spite of this|even so|conversely|on the other hand)\b,?\s*/i;
const conceding =
  /^[\s“"‘'(]*(?:(?:also|and|but),? )?(although|though|while|whilst|even though|despite|in spite of|notwithstanding|whereas|where(?! (?:an?|any|children) (?:\w+ )?(?:child|young|goes?|is|are|go)\b))\b\s*/i;

// "The report found that while …, …": what is found begins after "that"
const reporting = /^.{3,160}?\bthat,?\s+(?=(?:although|though|while|whilst|despite|even though)\b)/i;

// "but" and its like part two statements where a comma, a dash or a new subject stands before them or after.
const inside: readonly RegExp[] = [
  /(?<!\b(?:all|nothing|anything|none|last))[,;]?\s+[–—-]?\s*(but)(?! (?:also|not only|for|rather)\b),?\s+/gi,
  /[,;.]\s*(however(?! (?:early|late|young|old|ill|urgent|serious|small|often|long|many|much|little|well|hard)\b)|nevertheless|nonetheless),?\s+/gi,
  /[,;]\s+[–—-]?\s*(yet)\s+(?=(?:the|it|there|this|these|they|some|many|inspectors|[a-z]+s)\b)/gi,
  /[,;]?\s+[–—-]?\s*(although|even though|though|whilst|whereas)\s+/gi,
  /[,;]\s+[–—-]?\s*(while)\s+/gi,
];

/** A sentence cut where it turns: "improved …, but …", "Although …, …". One clause where it does not. */
export function clausesOf(document: Pick<ParsedDocument, 'text'>, { start, end }: Span): Clause[] {
  const text = unbroken(document.text.slice(start, end));
  const turn = opening.exec(text);
  const from = turn?.[0].length ?? reporting.exec(text)?.[0].length ?? 0;
  const concession = conceding.exec(text.slice(from));
  const cuts = concession === null ? cutInside(text, from) : cutAfter(text, from + concession[0].length, concession[1]);
  const marked = turn?.[1];
  if (cuts === undefined) {
    const whole = { text, start, end, kind: marked === undefined ? ('WHOLE' as const) : ('CONTRAST' as const) };
    return [trimmed({ ...whole, ...(marked === undefined ? {} : { marker: marked }) })];
  }
  return [
    {
      ...cuts.first,
      start: start + (concession === null ? 0 : from),
      end: start + cuts.at,
      text: text.slice(concession === null ? 0 : from, cuts.at),
    },
    { ...cuts.second, start: start + cuts.next, end, text: text.slice(cuts.next) },
  ].map(trimmed);
}

type Role = Pick<Clause, 'kind' | 'marker'>;

interface Cut {
  readonly at: number;
  readonly next: number;
  readonly first: Role;
  readonly second: Role;
}

/** "Although the training is better, supervision is not": cut at the first comma that a statement follows. */
function cutAfter(text: string, from: number, marker = ''): Cut | undefined {
  if (/^(?:this|these|that|such|it|the above)\b[^,]{0,30},/i.test(text.slice(from))) return undefined;
  for (const { index } of text.matchAll(/,\s/g)) {
    const [before, rest] = [text.slice(from, index), text.slice(index + 2)];
    const next = rest.split(/,\s/, 1)[0] ?? rest;
    if (
      before.split(/\s+/).length < 2 ||
      !verb.test(next) ||
      /^(?:and|or|which|who|such|including|where)\b/i.test(rest)
    )
      continue;
    return { at: index, next: index + 2, first: { kind: 'CONCESSION', marker }, second: { kind: 'MAIN', marker } };
  }
  return undefined;
}

function cutInside(text: string, from: number): Cut | undefined {
  const found = inside
    .flatMap((form) => [...text.slice(from).matchAll(form)])
    .map((match) => ({ at: from + match.index, next: from + match.index + match[0].length, marker: match[1] ?? '' }))
    .filter(({ at, next, marker }) => {
      const rest = text.slice(next);
      // "though mistakes happen"
      const isBrief = /though|whereas/i.test(marker) && /^\w+s \w{3,}\W*$/i.test(rest);
      return isStatement(text.slice(from, at)) && (isBrief || isOwnStatement(rest));
    })
    .sort((one, other) => one.at - other.at)[0];
  if (found === undefined) return undefined;
  const { marker } = found;
  const isConceding = /though|whil|whereas/i.test(marker);
  return {
    ...found,
    first: { kind: 'MAIN', marker },
    second: { kind: isConceding ? 'CONCESSION' : 'CONTRAST', marker },
  };
}

/** Something is said of somebody: "visits were late", "letters went unread". */
export function hasVerb(text: string): boolean {
  return (
    verb.test(text) ||
    /\b(?!(?:need|indeed|speed)\b)\w{2,}ed\b|\b(?:went|go(?:es)?|kept|held|left|wrote|knew|read|works?|reads?|knows?|carr(?:y|ies))\b/i.test(
      text,
    )
  );
}

/** Enough words to say something. */
function isStatement(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3;
}

/** Says something of its own: "but not by enough" does not. */
function isOwnStatement(text: string): boolean {
  return isStatement(text) && (verb.test(text) || text.trim().split(/\s+/).length >= 6);
}

/** Without white space and the comma or semicolon at its end. */
function trimmed(clause: Clause): Clause {
  const lead = /^[\s“"‘]*/.exec(clause.text)?.[0].length ?? 0;
  const kept = clause.text.slice(lead).replace(/[\s,;–—”"’]+$|[,;]\s+and$/, '');
  return { ...clause, text: kept, start: clause.start + lead, end: clause.start + lead + kept.length };
}
