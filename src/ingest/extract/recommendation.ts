import type { Deadline, DocumentKind } from '../../generated/schema.js';
import { type ParsedDocument, type Part, type Sentence, unbroken } from '../document.js';
import { type Cell, cellsOf } from './cells.js';
import { type Claim, claimAt, type Span } from './claim.js';
import { generalAsk } from './general-asks.js';
import { deadlineOf, deadlineOfCell } from './deadline.js';
import { type Ask, asksIn, isWhole, type Place, whomIn } from './ask.js';
import {
  dated,
  type RecommendationForm,
  recommendingForms,
  repeatedSection,
  repeatedSentence,
} from './recommendation-forms.js';

export interface RecommendationClaim extends Claim {
  readonly form: RecommendationForm;
  readonly deadline: Deadline;
  /** EDTF. */
  readonly due?: string;
  readonly deadlineAsPrinted?: string;
  readonly addressee?: Span & { readonly exact: string };
  readonly number?: string;
  /** No number is printed: it is the place in the report's list. */
  readonly isPlaced?: true;
  /** What it asks for in particular: the items of its list. */
  readonly points: readonly Claim[];
  /** Printed again in a review or a response: it was made before. */
  readonly isRepeated: boolean;
  /** Asks that recommendations be carried out, and names none. */
  readonly isGeneral: boolean;
  readonly section?: string;
}

/** What is recommended, with the deadline that is printed and no other. */
export function recommendationsOf(document: ParsedDocument, kind: DocumentKind): RecommendationClaim[] {
  if (kind === 'ARTICLE') return [];
  const read = document.sentences.flatMap((sentence): RecommendationClaim[] => {
    const part = document.parts[sentence.part];
    if (part === undefined || part.role === 'HEADLINE') return [];
    const cells = cellsOf(part);
    if (cells.length > 0) return sentence.start === part.start ? inRow(document, { sentence, part, kind }, cells) : [];
    const place = { sentence, part, kind, points: pointsAfter(document, sentence) };
    // a line over recommendations that are whole by themselves recommends nothing of its own
    if (place.points.some((point) => isWhole(point))) return [];
    const asks = asksIn(place).filter((ask) => !isVerdict(ask, place, document) && !isAnswerers(ask, kind, document));
    return asks.map((ask) => recommendationAt(document, place, ask));
  });
  return kind === 'REPORT' ? placed(read) : read;
}

/** Where a report prints no numbers, its own recommendations are known by their place among them. */
function placed(read: readonly RecommendationClaim[]): RecommendationClaim[] {
  const listed = read.filter(({ isRepeated, isGeneral, form }) => !isRepeated && !isGeneral && form !== 'EXPECT');
  if (listed.length < 2 || read.some(({ number }) => number !== undefined)) return [...read];
  return read.map((one) => {
    const at = listed.indexOf(one);
    return at < 0 ? one : { ...one, number: String(at + 1), isPlaced: true };
  });
}

/** "I expect the force to improve": a commissioner's own wish is no inspector's. */
function isAnswerers({ form, start }: Ask, kind: DocumentKind, { text }: ParsedDocument): boolean {
  return kind === 'RESPONSE' && form === 'EXPECT' && /^(?:I|[Ww]e)\b/.test(text.slice(start, start + 3));
}

/** What opens a release sums it up: "Loamshire Police must improve how it protects children." */
function isVerdict({ form, stated }: Ask, { sentence, part, kind }: Place, { parts }: ParsedDocument): boolean {
  if (kind !== 'RELEASE' || form === 'RECOMMEND' || stated.deadline !== 'NONE_STATED') return false;
  // an inspector who asks sums nothing up
  if (/^\W*[“"]|\b(?:I|[Ww]e|[Ii]t[’']s|[Ii]t is)\b/.test(sentence.text)) return false;
  return sentence.start === part.start && part === parts.find(({ role }) => role === 'PARAGRAPH');
}

/** In a table of a response one cell holds the recommendation, and others its number and what is said of it. */
function inRow(document: ParsedDocument, place: Omit<Place, 'points'>, cells: readonly Cell[]): RecommendationClaim[] {
  const cell = cells.find(({ text }) => dated.test(text) || recommendingForms.some(({ form }) => form.test(text)));
  if (cell === undefined) return [];
  const own = deadlineOf(cell.text);
  const beside = cells.map(({ text }) => deadlineOfCell(text)).find((stated) => stated !== undefined);
  const stated = own.deadline === 'NONE_STATED' ? (beside ?? own) : own;
  const ask: Ask = { ...cell, form: 'SHOULD', stated, ...whomIn(cell.text, cell.start) };
  const number = /^(?:recommendation )?(\d{1,2})\W*$/i.exec(cells[0]?.text ?? '')?.[1];
  const claim = recommendationAt(document, { ...place, points: [] }, ask);
  return [number === undefined ? claim : { ...claim, number }];
}

/** The items of the list that a sentence, or the end of its paragraph, introduces. */
function pointsAfter({ parts, sentences }: ParsedDocument, { part }: Sentence): Part[] {
  const last = sentences.findLast((sentence) => sentence.part === part);
  if (last === undefined || !/:\W*$/.test(last.text)) return [];
  const points: Part[] = [];
  for (const next of parts.slice(part + 1)) {
    if (next.role !== 'BULLET') break;
    points.push(next);
  }
  return points;
}

function recommendationAt(
  document: ParsedDocument,
  { sentence, part, kind, points }: Place,
  ask: Ask,
): RecommendationClaim {
  const { form, whom, stated } = ask;
  const text = unbroken(document.text.slice(ask.start, ask.end));
  const end = ask.start + text.replace(/[\s,;”"’]*(?:\band)?[\s,;”"’]*$/, '').length;
  const number = numberOf(document, part, sentence);
  const reasons = [
    reasonsFor[form],
    stated.printed === undefined ? 'no deadline is printed' : `deadline: “${stated.printed.exact}”`,
  ];
  const score = form === 'EXPECT' ? 0.7 : stated.deadline === 'NONE_STATED' && form !== 'RECOMMEND' ? 0.6 : 0.9;
  return {
    ...claimAt(document, { start: ask.start, end }, { rule: `recommendation.${form.toLowerCase()}`, score, reasons }),
    form,
    deadline: stated.deadline,
    ...(stated.due === undefined ? {} : { due: stated.due }),
    ...(stated.printed === undefined ? {} : { deadlineAsPrinted: stated.printed.exact }),
    ...(whom === undefined ? {} : { addressee: { ...whom, exact: document.text.slice(whom.start, whom.end) } }),
    ...(number === undefined ? {} : { number }),
    points: points.map((point) =>
      claimAt(document, point, { rule: 'recommendation.point', score, reasons: ['an item of its list'] }),
    ),
    isRepeated:
      kind === 'RESPONSE' || repeatedSection.test(unbroken(part.section ?? '')) || repeatedSentence.test(text),
    isGeneral: generalAsk.test(text),
    ...(part.section === undefined ? {} : { section: unbroken(part.section) }),
  };
}

const reasonsFor: Readonly<Record<RecommendationForm, string>> = {
  RECOMMEND: 'it says that it recommends',
  SHOULD: 'it says what somebody should do',
  MUST: 'it says what somebody must do',
  EXPECT: 'it says what is expected',
};

// "Recommendation 2", "Rec. 2", "R2"
const label = '(?:Recommendation|Rec\\b\\.?|R(?=\\d))';

/** As printed before it, over it, or in the title of a page of the register. */
function numberOf(
  { text, parts }: ParsedDocument,
  { start, section, role, text: own }: Part,
  sentence: Sentence,
): string | undefined {
  const above = parts[parts.findIndex((part) => part.start === start) - 1];
  const printed =
    new RegExp(`^\\W*${label} ?(\\d+)`, 'i').exec(sentence.text)?.[1] ??
    new RegExp(`^\\W*(?:\\d+\\W+)?${label} ?(\\d+)\\b`, 'i').exec(own)?.[1] ??
    new RegExp(`^\\W*${label} ?(\\d+)\\b`, 'i').exec(section ?? '')?.[1] ??
    new RegExp(`^\\W*${label} ?(\\d{1,2})\\W*$`, 'i').exec(above?.text ?? '')?.[1];
  const marker =
    role === 'BULLET' ? /(?:^|\s)(\d{1,2})[.)]\s*$/.exec(text.slice(Math.max(0, start - 8), start))?.[1] : undefined;
  const page = /\((\d{3,6})\)\s*$/.exec(parts.find((part) => part.role === 'HEADLINE')?.text ?? '')?.[1];
  return printed ?? marker ?? page;
}
