import type { Polarity } from '../../generated/schema.js';
import { feedsFacts, type ParsedDocument, type Part, unbroken } from '../document.js';
import { type Clause, clausesOf } from './clause.js';
import { contextOf, type ListContext } from './list-contexts.js';
import { toneOf } from './polarity.js';

export type Place = 'LIST' | 'HEADING' | 'PROSE' | 'QUOTATION';

/** A clause, where it stands and how it speaks of the force. */
export interface Statement extends Clause {
  readonly part: Part;
  readonly sentence: number;
  /** The whole sentence, with plain spaces. */
  readonly whole: string;
  readonly place: Place;
  /** What the list says of its items. */
  readonly context?: ListContext;
  /** Absent where neither the words nor the list tell. */
  readonly polarity?: Polarity;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** All clauses of a document that feed facts, in their order. */
export function statementsOf(document: ParsedDocument): Statement[] {
  return document.sentences.flatMap(({ index, start, end, text, part: number }) => {
    const part = document.parts[number];
    if (part === undefined || !feedsFacts(part)) return [];
    const context = part.role === 'BULLET' ? contextFor(part) : undefined;
    const place = placeOf(part, start);
    const clauses = clausesOf(document, { start, end });
    return clauses.map((clause): Statement => {
      const where = {
        part,
        sentence: index,
        whole: unbroken(text),
        place,
        ...(context === undefined ? {} : { context }),
      };
      return { ...clause, ...where, ...judge(clause, context, clauses.length > 1) };
    });
  });
}

function contextFor({ intro, section }: Part): ListContext | undefined {
  return [intro, section].flatMap((line) => (line === undefined ? [] : (contextOf(unbroken(line)) ?? [])))[0];
}

function placeOf({ role, start: from, text }: Part, start: number): Place {
  if (role === 'BULLET') return 'LIST';
  if (role !== 'PARAGRAPH') return 'HEADING';
  // a quotation of several paragraphs opens each of them and closes the last
  const before = text.slice(0, start - from + 1);
  const open = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0);
  const straight = before.match(/"/g)?.length ?? 0;
  return open > 0 || straight % 2 === 1 ? 'QUOTATION' : 'PROSE';
}

type Judgement = Pick<Statement, 'polarity' | 'score' | 'reasons'>;

/** The list speaks for its items, except for a clause that turns against it in its own words. */
function judge(clause: Clause, context: ListContext | undefined, isParted: boolean): Judgement {
  const tone = toneOf(clause.text);
  const said = tone === undefined ? [] : [`it says ${tone.words.map((word) => `“${word}”`).join(', ')}`];
  const listed = context?.kind === 'POSITIVE' || context?.kind === 'NEGATIVE' ? context.kind : undefined;
  if (listed === undefined) {
    return tone === undefined
      ? { score: 0, reasons: ['its words do not tell'] }
      : { polarity: tone.polarity, score: 0.5 + tone.score * 0.4, reasons: said };
  }
  const hung = `its list is of what is ${listed.toLowerCase()}`;
  if (tone?.polarity === listed) return { polarity: listed, score: 0.95, reasons: [hung, ...said] };
  const turns = isParted || clause.kind === 'CONTRAST';
  if (tone !== undefined && turns)
    return { polarity: tone.polarity, score: 0.75, reasons: [...said, 'it turns against its list'] };
  if (clause.kind === 'CONCESSION') return { score: 0, reasons: ['it concedes, and its words do not tell what'] };
  return { polarity: listed, score: tone === undefined ? 0.85 : 0.6, reasons: [hung] };
}
