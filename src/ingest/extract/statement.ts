import type { Polarity } from '../../generated/schema.js';
import { feedsFacts, type ParsedDocument, type Part, unbroken } from '../document.js';
import { type Clause, clausesOf } from './clause.js';
import { contextOf, type ListContext } from './list-contexts.js';
import { type Tone, toneOf } from './polarity.js';
import { reportedIn } from './reported.js';
import { shareTone } from './share.js';

export type Place = 'LIST' | 'HEADING' | 'PROSE' | 'QUOTATION';

/** One statement of a sentence, where it stands and how it speaks of the force. */
export interface Statement extends Clause {
  readonly part: Part;
  readonly sentence: number;
  /** The whole sentence, with plain spaces. */
  readonly whole: string;
  readonly place: Place;
  /** What counts of it: without "although …". */
  readonly main: string;
  /** What it concedes: "although …". */
  readonly conceded?: string;
  /** It stands after "inspectors found that". */
  readonly isReported?: true;
  /** What the list, or the heading over prose, says of what stands under it. */
  readonly context?: ListContext;
  /** Absent where neither the words nor the list tell. */
  readonly polarity?: Polarity;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** All statements of a document that feed facts, in their order. */
export function statementsOf(document: ParsedDocument): Statement[] {
  return document.sentences.flatMap(({ index, start, end, text, part: number }) => {
    const part = document.parts[number];
    if (part === undefined || !feedsFacts(part)) return [];
    const context = contextFor(part, document.parts[number - 1]);
    const place = placeOf(part, start);
    const said = (unit: Unit, isParted: boolean): Statement => {
      const where = {
        part,
        sentence: index,
        whole: unbroken(text),
        place,
        ...(context === undefined ? {} : { context }),
      };
      return { ...unit, ...where, ...judge(unit, place === 'LIST' ? context : undefined, isParted) };
    };
    const reported = turnsOf(reportedIn(unbroken(text), { start, end }).map((clause) => said(asUnit(clause), true)));
    if (reported.length > 1) return reported.map((statement) => ({ ...statement, isReported: true }));
    const units = unitsOf(clausesOf(document, { start, end }), unbroken(text), start);
    return units.map((unit) => said(unit, units.length > 1));
  });
}

/** Clauses that speak in the same way are one statement: cut only where a sentence turns. */
function turnsOf(statements: readonly Statement[]): Statement[] {
  const turns: Statement[] = [];
  for (const one of statements) {
    const last = turns.at(-1);
    const goesOn = last !== undefined && (one.polarity === undefined || last.polarity === one.polarity);
    if (!goesOn) turns.push(one);
    else turns[turns.length - 1] = { ...last, end: one.end, text: joined(last, one), main: joined(last, one) };
  }
  return turns;
}

function joined(one: Statement, other: Statement): string {
  return unbroken(one.part.text.slice(one.start - one.part.start, other.end - one.part.start));
}

function asUnit(clause: Clause): Unit {
  return { ...clause, main: clause.text };
}

interface Unit extends Clause {
  readonly main: string;
  readonly conceded?: string;
}

/** What a sentence concedes stays with what it says; only where it turns are there two. */
function unitsOf(clauses: readonly Clause[], whole: string, from: number): Unit[] {
  const [first, second] = clauses;
  if (first === undefined || second === undefined) return clauses.map(asUnit);
  const conceding = clauses.find(({ kind }) => kind === 'CONCESSION');
  if (conceding === undefined) return clauses.map(asUnit);
  const main = conceding === first ? second : first;
  const text = whole.slice(first.start - from, second.end - from);
  return [{ ...main, start: first.start, end: second.end, text, main: main.text, conceded: conceding.text }];
}

function contextFor({ role, intro, section }: Part, before: Part | undefined): ListContext | undefined {
  // "Cause of concern", and under it a whole sentence that is set as a heading too
  const over = role === 'HEADING' && before?.role === 'HEADING' ? before.text : undefined;
  const lines = role === 'BULLET' ? [intro, section] : [over ?? (role === 'PARAGRAPH' ? section : undefined)];
  return lines.flatMap((line) => (line === undefined ? [] : (contextOf(unbroken(line)) ?? [])))[0];
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

/** How it was before, told for comparison. */
const asItWas =
  /[,;] when (?:we|inspectors) (?:first|last|previously) \w+.*$|,? (?:where|when) (?:in|at) (?:\w+ ){0,4}(?:19|20)\d\d\b.*$|,? compared (?:with|to) .*$/i;

type Judgement = Pick<Statement, 'polarity' | 'score' | 'reasons'>;

/** The list speaks for its items, except for a clause that turns against it in its own words. */
function judge({ main, kind }: Unit, context: ListContext | undefined, isParted: boolean): Judgement {
  const tone = shareTone(main) ?? toneOf(main.replace(asItWas, ''));
  const said = tone === undefined ? [] : [`it says ${tone.words.map((word) => `“${word}”`).join(', ')}`];
  if (context?.kind === 'ASKED')
    return { polarity: 'NEGATIVE', score: 0.8, reasons: ['its list is of what should be better'] };
  const listed = context?.kind === 'POSITIVE' || context?.kind === 'NEGATIVE' ? context.kind : undefined;
  if (listed === undefined) return tone === undefined ? untold : { ...toned(tone), reasons: said };
  const hung = `its list is of what is ${listed.toLowerCase()}`;
  if (tone?.polarity === listed) return { polarity: listed, score: 0.95, reasons: [hung, ...said] };
  if (tone !== undefined && (isParted || kind === 'CONTRAST'))
    return { polarity: tone.polarity, score: 0.75, reasons: [...said, 'it turns against its list'] };
  return { polarity: listed, score: tone === undefined ? 0.85 : 0.6, reasons: [hung] };
}

const untold: Judgement = { score: 0, reasons: ['its words do not tell'] };

function toned({ polarity, score }: Tone): Pick<Statement, 'polarity' | 'score'> {
  return { polarity, score: 0.5 + score * 0.4 };
}
