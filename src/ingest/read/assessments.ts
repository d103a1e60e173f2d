import type { ReadingCertainty } from '../../generated/schema.js';
import { unbroken } from '../document.js';
import { combined, type ProgressClaim } from '../extract/progress.js';
import type { Reviewed } from '../extract/review.js';
import type { Weighed } from '../link/choose.js';
import { chooseAt, reasonsOf } from './decided.js';
import { nothing, type OpenQuestion, type Read, type Support, together } from './read.js';
import { stated } from './stated.js';
import { among, claimId, type Subject } from './subject.js';

interface Said {
  readonly progress: ProgressClaim;
  readonly target: Weighed;
}

export interface Progress {
  readonly said: readonly ProgressClaim[];
  readonly reviewed: readonly Reviewed[];
  /** What the recommendations of the text are in the graph, by their starts. */
  readonly targets: ReadonlyMap<number, string>;
  /** What was found of the same words. */
  readonly findings: readonly Support[];
}

/** What a follow-up says of earlier recommendations: one assessment for each, with all that is said as its evidence. */
export function readAssessments(progress: Progress, subject: Subject): Read {
  const { inspection } = subject;
  if (inspection === undefined || subject.earlier.length === 0) return nothing;
  const printed = progress.reviewed.flatMap(({ of, said }) => underOne(progress.targets.get(of), said));
  const taken = new Set(printed.map(({ progress: { start } }) => start));
  const questions: OpenQuestion[] = [];
  const found = progress.said
    .filter(({ start }) => !taken.has(start))
    .flatMap((one) => {
      const target = targetOf(one, progress.findings, subject);
      if (target !== undefined && 'text' in target) questions.push(target);
      return target === undefined || 'text' in target ? [] : [{ progress: one, target }];
    });
  const groups = new Map<string, Said[]>();
  for (const one of [...printed, ...found]) groups.set(one.target.id, [...(groups.get(one.target.id) ?? []), one]);
  const reads = [...groups].map(([target, said]) => assess(target, said, inspection.id, subject));
  return together([...reads, { ...nothing, questions }]);
}

function underOne(id: string | undefined, said: readonly ProgressClaim[]): Said[] {
  if (id === undefined) return [];
  const target = { id, score: 0.9, reasons: ['it stands under the recommendation'] };
  return said.map((progress) => ({ progress, target }));
}

/** Through the finding that the same words are evidence of, else by likeness. */
function targetOf(
  { start, end, exact }: ProgressClaim,
  findings: readonly Support[],
  subject: Subject,
): Weighed | OpenQuestion | undefined {
  const earlier = among(subject.claims.recommendations, subject.earlier);
  const choice = chooseAt(
    { start, end, words: unbroken(exact) },
    earlier,
    subject.decided.map((one) => ofTarget(one, subject)),
  );
  if (choice.kind === 'KNOWN') return { ...choice.chosen, reasons: reasonsOf(choice) };
  const finding = findings.find((one) => one.start === start);
  const bears = subject.claims.findings.find(({ id }) => id === finding?.claim)?.relatesTo ?? [];
  const [only, ...others] = bears.filter((id) => earlier.some((one) => one.id === id));
  if (finding !== undefined && only !== undefined && others.length === 0) {
    return { id: only, score: finding.score, reasons: [`${finding.claim} bears on it`, ...finding.reasons] };
  }
  if (choice.kind === 'NEW') return undefined;
  return { start, end, text: 'Which of these recommendations does it say this of?', candidates: choice.candidates };
}

/** A decision about an assessment is one about its recommendation too. */
function ofTarget<One extends { claim: string }>(one: One, { claims }: Subject): One {
  const of = claims.assessments.find(({ id }) => id === one.claim)?.of;
  return of === undefined ? one : { ...one, claim: of };
}

function assess(target: string, said: readonly Said[], inspection: string, subject: Subject): Read {
  const reading = combined(said.map(({ progress }) => progress.reading));
  const known = subject.claims.assessments.find((one) => one.of === target && one.inspection === inspection);
  const id = known?.id ?? claimId('assessment', inspection, subject, `on-${slugOf(target)}`);
  const supports = said.map(
    ({ progress: { start, end, rule, ruleVersion, reasons, score }, target: { score: likeness, ...of } }) => ({
      ...{ start, end, claim: id, rule, ruleVersion, score: Math.round(Math.min(score, likeness) * 1000) / 1000 },
      reasons: [...reasons, ...of.reasons],
    }),
  );
  if (known !== undefined) {
    const differs = known.reading !== reading;
    const note = said.map(({ progress: { phrase } }) => phrase.exact).join(' | ');
    const other = differs ? [stated({ about: id, property: 'reading', value: reading, note }, subject)] : [];
    return { ...nothing, supports, made: other };
  }
  const isStated = said.some(({ progress }) => progress.certainty === 'STATED');
  const certainty: ReadingCertainty = isStated ? 'STATED' : 'INFERRED';
  const words = unbroken(said[0]?.progress.exact ?? '');
  const facts = {
    reading,
    certainty,
    ...(subject.isOpen && !said.some(({ progress }) => subject.isHidden(progress)) && { summary: words }),
  };
  const edges = [['ASSESSES', target] as const, ['ASSESSED_IN', inspection] as const];
  return { ...nothing, supports, made: [{ node: { id, label: 'Assessment', facts }, edges }] };
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
