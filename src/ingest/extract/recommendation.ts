import type { Deadline, DocumentKind } from '../../generated/schema.js';
import { type ParsedDocument, type Part, type Sentence, unbroken } from '../document.js';
import { type Claim, claimAt, type Span } from './claim.js';
import { deadlineOf, type StatedDeadline } from './deadline.js';
import {
  generalAsk,
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
  return document.sentences.flatMap((sentence): RecommendationClaim[] => {
    const part = document.parts[sentence.part];
    if (part === undefined || part.role === 'HEADLINE') return [];
    const place = { sentence, part, kind, points: pointsAfter(document, sentence) };
    // a line over recommendations that are whole by themselves recommends nothing of its own
    if (place.points.some((point) => isWhole(point))) return [];
    return asksIn(place).map((ask) => recommendationAt(document, place, ask));
  });
}

interface Ask extends Span {
  readonly form: RecommendationForm;
  readonly whom?: Span;
  readonly stated: StatedDeadline;
}

interface Place {
  readonly sentence: Sentence;
  readonly part: Part;
  readonly kind: DocumentKind;
  readonly points: readonly Part[];
}

/** The recommendations of one sentence; two where it first expects and then recommends. */
function asksIn(place: Place): Ask[] {
  const { sentence, part } = place;
  const text = unbroken(sentence.text);
  if (part.role === 'BULLET' && isAsking(unbroken(part.intro ?? ''))) {
    return isWhole(part)
      ? [
          {
            form: 'RECOMMEND',
            start: sentence.start,
            end: sentence.end,
            stated: deadlineOf(text),
            ...whomIn(text, sentence.start),
          },
        ]
      : [];
  }
  const asks: Ask[] = [];
  for (const { kind: form, form: expression, isPlain } of recommendingForms) {
    const groups = expression.exec(text)?.indices?.groups;
    if (groups === undefined || (asks.length > 0 && !isPlain)) continue;
    const from = groups['from']?.[0] ?? 0;
    const stated = inherited(deadlineOf(text.slice(from)), part);
    if (!isPlain && stated.deadline === 'NONE_STATED' && !isAmongRecommendations(place)) continue;
    asks.push({
      form,
      start: sentence.start + from,
      end: sentence.end,
      stated,
      ...spanned(groups['whom'], sentence.start),
    });
  }
  return apart(asks);
}

/** The first of two ends where the second begins. */
function apart(asks: readonly Ask[]): Ask[] {
  const ordered = [...asks].sort((one, other) => one.start - other.start);
  return ordered.map((ask, at) => ({ ...ask, end: ordered[at + 1]?.start ?? ask.end }));
}

function whomIn(text: string, start: number): { whom?: Span } {
  const groups = recommendingForms
    .map(({ form }) => form.exec(text)?.indices?.groups?.['whom'])
    .find((whom) => whom !== undefined);
  return spanned(groups, start);
}

function spanned(whom: readonly [number, number] | undefined, start: number): { whom?: Span } {
  return whom === undefined ? {} : { whom: { start: start + whom[0], end: start + whom[1] } };
}

/** A deadline printed over a list is that of its items. */
function inherited(stated: StatedDeadline, { intro, section }: Part): StatedDeadline {
  if (stated.deadline !== 'NONE_STATED') return stated;
  return (
    [intro, section]
      .map((line) => deadlineOf(unbroken(line ?? '')))
      .find(({ deadline }) => deadline !== 'NONE_STATED') ?? stated
  );
}

function isAmongRecommendations({ part: { intro, section }, kind }: Place): boolean {
  if (kind === 'REGISTER_PAGE' || kind === 'RELEASE') return true;
  return [intro, section].some((line) => line !== undefined && /recommend/i.test(unbroken(line)));
}

function isAsking(line: string): boolean {
  return /recommend/i.test(line) || recommendingForms.some(({ form }) => form.test(line));
}

/** An item of a list that says by itself until when or who should: no part of another recommendation. */
function isWhole({ text }: Pick<Part, 'text'>): boolean {
  const own = unbroken(text);
  return (
    deadlineOf(own).deadline !== 'NONE_STATED' ||
    recommendingForms.some(({ form, kind }) => kind !== 'EXPECT' && form.test(own))
  );
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

/** As printed before it, over it, or in the title of a page of the register. */
function numberOf(
  { text, parts }: ParsedDocument,
  { start, section, role }: Part,
  sentence: Sentence,
): string | undefined {
  const printed =
    /^\W*Recommendation (\d+)/i.exec(sentence.text)?.[1] ?? /^\W*Recommendation (\d+)\b/i.exec(section ?? '')?.[1];
  const marker =
    role === 'BULLET' ? /(?:^|\s)(\d{1,2})[.)]\s*$/.exec(text.slice(Math.max(0, start - 8), start))?.[1] : undefined;
  const page = /\((\d{3,6})\)\s*$/.exec(parts.find((part) => part.role === 'HEADLINE')?.text ?? '')?.[1];
  return printed ?? marker ?? page;
}
