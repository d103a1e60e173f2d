import { inOrder } from '../../src/modules/trace.js';
import { byId, only, type WithId } from './operation.js';

/** What a trace is made of, for the ways that put it together themselves. What leads to one is a list of one. */
export interface Parts extends WithId, Sourced {
  readonly made: string | null;
  readonly madeEarliest: string | null;
  readonly madeLatest: string | null;
  readonly madeIn: readonly { readonly reports: readonly Titled[] }[];
  readonly assessments: readonly Assessed[];
  readonly coverage: readonly Covering[];
  readonly statusHistory: readonly (WithId & Dated & Sourced & { readonly status: string })[];
  readonly stances: readonly (WithId & Sourced & { readonly statedIn: readonly (Titled & Dated)[] })[];
}

interface Assessed extends WithId, Sourced {
  readonly reading: string;
  readonly byMadeDesc: string;
  readonly madeIn: readonly (Titled & Dated)[];
  readonly coverage: readonly Covering[];
}

interface Covering extends WithId, Sourced {
  readonly article: readonly (Titled & Dated & { readonly publishers: readonly WithId[] })[];
}

interface Sourced {
  readonly evidence: readonly (WithId & { readonly document: readonly Titled[] })[];
}

interface Dated {
  readonly on: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export type Titled = WithId & { readonly title: string | null };

/** A step in the form that is compared: its kind, its date, what happened and what it stands on. */
export interface Step {
  readonly kind: string;
  readonly on: string | null;
  readonly what: unknown;
  readonly evidence: readonly WithId[];
}

interface Placed {
  readonly place: Parameters<typeof inOrder>[0][number];
  readonly step: Step;
}

export function arranged(found: Parts): unknown {
  const steps = [recommended(found), ...covered(found), ...responded(found), ...changed(found), ...followedUp(found)];
  const latest = found.assessments.toSorted((one, other) => (one.byMadeDesc > other.byMadeDesc ? -1 : 1))[0];
  return {
    isCovered: steps.some(({ step }) => step.kind === 'COVERED'),
    latestReading: latest?.reading ?? 'NOT_ASSESSED',
    steps: inOrder(steps.map(({ place }) => place)).map((index) => steps[index]?.step),
  };
}

function recommended({ id, made, madeEarliest, madeLatest, madeIn, evidence }: Parts): Placed {
  const dated = { id, on: made, earliest: madeEarliest, latest: madeLatest };
  return placed([0, 'RECOMMENDED'], dated, only(only(madeIn)?.reports ?? []), evidence);
}

/** One step an article, whatever of the recommendation and of its assessments it carries. */
function covered({ coverage, assessments }: Parts): Placed[] {
  const all = [...coverage, ...assessments.flatMap((assessed) => assessed.coverage)];
  const articles = new Map(all.flatMap(({ article }) => article).map((article) => [article.id, article]));
  return [...articles.values()].map((article) => {
    const stands = all.filter((one) => only(one.article)?.id === article.id).flatMap(({ evidence }) => evidence);
    const { id, title, publishers } = article;
    return placed([2, 'COVERED'], article, { id, title, publishers: byId(publishers) }, stands);
  });
}

function responded({ stances }: Parts): Placed[] {
  return stances.flatMap(({ statedIn, evidence }) =>
    statedIn.map((response) =>
      placed([3, 'RESPONDED'], response, { id: response.id, title: response.title }, evidence),
    ),
  );
}

function changed({ statusHistory }: Parts): Placed[] {
  return statusHistory.map((event) => placed([4, 'STATUS_CHANGED'], event, { status: event.status }, event.evidence));
}

function followedUp({ assessments }: Parts): Placed[] {
  return assessments.flatMap(({ madeIn, reading, evidence }) =>
    madeIn.map((inspection) => {
      const { id, title } = inspection;
      return placed([5, 'FOLLOWED_UP'], inspection, { id, title, reading }, evidence);
    }),
  );
}

function placed(
  [kind, name]: readonly [number, string],
  { id, on, earliest, latest }: WithId & Dated,
  what: unknown,
  evidence: Sourced['evidence'],
): Placed {
  const stands = evidence.map((one) => ({ id: one.id, document: only(one.document) }));
  return { place: { kind, id, earliest, latest }, step: { kind: name, on, what, evidence: byId(stands) } };
}
