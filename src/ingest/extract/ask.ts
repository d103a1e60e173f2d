import type { DocumentKind } from '../../generated/schema.js';
import { type Part, type Sentence, unbroken } from '../document.js';
import type { Span } from './claim.js';
import { deadlineOf, type StatedDeadline } from './deadline.js';
import { counted, ofAnybody } from './general-asks.js';
import { contextOf } from './list-contexts.js';
import { recommendsNothing } from './no-recommendation.js';
import {
  bare,
  bound,
  dated,
  imperative,
  needing,
  type RecommendationForm,
  recommendingForms,
} from './recommendation-forms.js';

/** Where a sentence asks for something, of whom and until when. */
export interface Ask extends Span {
  readonly form: RecommendationForm;
  readonly whom?: Span;
  readonly stated: StatedDeadline;
}

export interface Place {
  readonly sentence: Sentence;
  readonly part: Part;
  readonly kind: DocumentKind;
  readonly points: readonly Part[];
}

/** The recommendations of one sentence; two where it first expects and then recommends. */
export function asksIn(place: Place): Ask[] {
  const { sentence, part, kind } = place;
  const text = unbroken(sentence.text);
  if (recommendsNothing(text)) return [];
  // a release asks in the items of such a list, or nowhere
  if (kind === 'RELEASE' && contextOf(text)?.kind === 'ASKED') return [];
  const listed = inList(place, text);
  if (listed !== undefined) return listed;
  const asks: Ask[] = [];
  for (const { kind: form, form: expression, isPlain, isOfReleases } of recommendingForms) {
    if (kind !== 'RELEASE' && (isOfReleases === true || (form === 'EXPECT' && ofAnybody.test(text)))) continue;
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
  const [first] = asks;
  if (first === undefined) return otherwise(place, text);
  const before = otherwise(place, text.slice(0, first.start - sentence.start));
  return apart([...before, ...asks]).map((ask, _, all) => (all.length === 1 ? ask : withOwnDeadline(ask, place)));
}

/** The item of a list that hangs on a line which asks. */
function inList({ sentence, part, kind }: Place, text: string): Ask[] | undefined {
  if (part.role !== 'BULLET') return undefined;
  const { start, end } = sentence;
  const stated = deadlineOf(text);
  const line = unbroken(part.intro ?? '');
  const isAsked = kind === 'RELEASE' && contextOf(line)?.kind === 'ASKED';
  if (!isAsked && isAsking(line))
    return isWhole(part) ? [{ form: 'RECOMMEND', start, end, stated, ...whomIn(text, start) }] : [];
  if (!isAsked) return undefined;
  // "its visits", "how it records" name what is wrong; "fill its vacancies" says what to do
  return imperative.test(text) ? [{ form: 'SHOULD', start, end, stated }] : [];
}

/** Of two recommendations in one sentence each has the deadline that stands in its part. */
function withOwnDeadline(ask: Ask, { sentence, part }: Place): Ask {
  const own = unbroken(sentence.text).slice(ask.start - sentence.start, ask.end - sentence.start);
  return { ...ask, stated: inherited(deadlineOf(own), part) };
}

/** What has none of the usual forms: a deadline alone, or the need that a release names. */
function otherwise(place: Place, text: string): Ask[] {
  const { sentence, part, kind } = place;
  const { start, end } = sentence;
  const from = bare.exec(text)?.indices?.groups?.['from']?.[0];
  if (from !== undefined && (kind === 'RESPONSE' || isAmongRecommendations(place)))
    return [{ form: 'SHOULD', start: start + from, end, stated: deadlineOf(text) }];
  const count = kind === 'RELEASE' ? counted.exec(text)?.index : undefined;
  if (count !== undefined) return [{ form: 'RECOMMEND', start: start + count, end, stated: { deadline: 'UNKNOWN' } }];
  if (dated.test(text)) return [{ form: 'SHOULD', start, end, stated: deadlineOf(text) }];
  const stated = deadlineOf(text);
  if (stated.deadline !== 'NONE_STATED' && bound.test(text)) return [{ form: 'SHOULD', start, end, stated }];
  const whom =
    kind === 'RELEASE' && part.role === 'PARAGRAPH' ? needing.exec(text)?.indices?.groups?.['whom'] : undefined;
  return whom === undefined ? [] : [{ form: 'EXPECT', start, end, stated, ...spanned(whom, start) }];
}

/** The first of two ends where the second begins; two forms that begin at one place are one. */
function apart(asks: readonly Ask[]): Ask[] {
  const ordered = [...asks]
    .sort((one, other) => one.start - other.start)
    .filter(({ start }, at, all) => all[at - 1]?.start !== start);
  return ordered.map((ask, at) => ({ ...ask, end: ordered[at + 1]?.start ?? ask.end }));
}

export function whomIn(text: string, start: number): { whom?: Span } {
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

function isAmongRecommendations({ part: { intro, section, text }, kind }: Place): boolean {
  if (kind === 'REGISTER_PAGE' || kind === 'RELEASE') return true;
  if (/^\W*(?:\d+\W+)?recommendation(?: \d|\s*[:–-])/i.test(text)) return true;
  return [intro, section].some((line) => line !== undefined && /recommend/i.test(unbroken(line)));
}

function isAsking(line: string): boolean {
  return /recommend/i.test(line) || recommendingForms.some(({ form }) => form.test(line));
}

/** An item of a list that says by itself until when or who should: no part of another recommendation. */
export function isWhole({ text }: Pick<Part, 'text'>): boolean {
  const own = unbroken(text);
  return (
    deadlineOf(own).deadline !== 'NONE_STATED' ||
    recommendingForms.some(({ form, kind }) => kind !== 'EXPECT' && form.test(own))
  );
}
