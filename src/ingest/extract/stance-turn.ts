import { type ParsedDocument, type Sentence, unbroken } from '../document.js';
import type { Span } from './claim.js';
import { type Clause, clausesOf } from './clause.js';

const agreeing = /\b(?:accept|agree|endorse|support|concur)\w*\b/i;
const excepting = /^not\b(?! (?:with |to )?recommendations?\b)/i;

/** The clauses of a sentence; "I support this, but not the timescale" is one position, and no two. */
export function positionsIn(document: Pick<ParsedDocument, 'text'>, span: Span): Clause[] {
  const clauses = clausesOf(document, span);
  const [first, second] = clauses;
  if (first === undefined || second === undefined || !agreeing.test(first.text) || !excepting.test(second.text))
    return clauses;
  return [{ ...first, kind: 'WHOLE', end: second.end, text: unbroken(document.text.slice(first.start, second.end)) }];
}

// less than this before another's words only names him
const lead = 20;

/** A sentence, or what its writer says in it before he gives another's words between marks, and those. */
export function stretchesOf({ start, end, text }: Sentence, voice: Span | undefined): Span[] {
  const before = voice === undefined ? '' : text.slice(0, Math.max(0, voice.start - start));
  if (voice === undefined || before.length < lead || !/[“"‘']\s*$/.test(before)) return [{ start, end }];
  return [
    { start, end: voice.start },
    { start: voice.start, end },
  ];
}
