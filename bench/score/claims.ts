import type { ParsedDocument } from '../../src/ingest/document.js';
import { extract, type Extracted } from '../../src/ingest/extract/extract.js';
import { voicesOf } from '../../src/ingest/extract/voice.js';
import type { Identity } from '../../src/ingest/identity/identify.js';
import { quotationsOf } from '../../src/ingest/quote/find.js';
import type { Answer, Answers } from './answers.js';
import { placesIn } from './place.js';
import { type Claimed, compare, type Expected, type Score, settle, tallyOf } from './tally.js';

const nothing: Extracted = {
  ...{ findings: [], recommendations: [], reviewed: [], progress: [] },
  ...{ stances: [], caseAudits: [], judgements: [], gradeCounts: [] },
};
const grades = ['good', 'adequate', 'requiresImprovement', 'inadequate'] as const;

/** Scores what a document claims: findings, progress, recommendations, counts, grades, stances. */
export function scoreClaims(
  score: Score,
  name: string,
  { document, answers, identity }: { document: ParsedDocument; answers: Answers; identity: Identity },
): void {
  const voices = voicesOf(quotationsOf(document.text, document.parts), document.text);
  // a document of another programme may be read, and none of it may land on an inspection that is not its own
  const isElsewhere = answers.inspection === null && answers.kind !== 'ARTICLE';
  if (isElsewhere && (identity.kind === 'OTHER' || identity.inspection.kind !== 'KNOWN')) return;
  const read = identity.kind === 'OTHER' ? nothing : extract(document, identity.kind, voices);
  const locate = placesIn(document.text);
  const place = <Of extends Answer>(all: readonly Of[] = [], valueOf: (one: Of) => string): Expected[] =>
    all.flatMap((one) => {
      const span = locate(one);
      if (span === undefined) return [];
      return [{ ...span, words: one.words, value: valueOf(one), isNeutral: one.optional === true }];
    });
  const cases = place(answers.sensitive, () => 'CASE').map((one) => ({ ...one, isNeutral: true }));
  // a key that is left out was not asked
  const isAsked = (key: keyof Answers) => answers.kind === 'OTHER' || answers[key] !== undefined;
  const against = (measure: string, claimed: readonly Claimed[], expected: readonly Expected[]) =>
    compare(tallyOf(score, measure), { name, text: document.text }, claimed, expected);

  against(
    'findings with polarity',
    read.findings.map(({ polarity, ...claim }) => ({ ...claim, value: polarity })),
    [...place(answers.findings?.filter(({ earlier }) => earlier !== true), ({ polarity }) => polarity), ...cases],
  );
  against(
    'progress with reading',
    read.progress.map(({ reading, ...claim }) => ({ ...claim, value: reading })),
    [...place(answers.progress, ({ grade }) => grade), ...cases],
  );
  scoreRecommendations(score, { name, document, answers }, read.recommendations);
  against(
    'case audits',
    (isAsked('caseAudits') ? read.caseAudits : []).map((audit) => ({ ...audit, value: grades.map((grade) => audit[grade] ?? 0).join('/') })),
    place(answers.caseAudits, (audit) => grades.map((grade) => audit[grade] ?? 0).join('/')),
  );
  against(
    'judgements',
    read.judgements.map((one) => ({ ...one, value: `${one.area} ${one.grade}` })),
    place(answers.judgements, ({ area, grade }) => `${areaOf(area)} ${grade}`),
  );
  against(
    'stances',
    (isAsked('stances') ? read.stances : []).map((one) => ({ ...one, value: `${one.by} ${one.kind}` })),
    place(answers.stances, ({ by, kind: taken }) => `${by.startsWith('force:') ? 'FORCE' : 'OFFICIAL'} ${taken}`),
  );
}

function scoreRecommendations(
  score: Score,
  { name, document, answers }: { name: string; document: ParsedDocument; answers: Answers },
  read: ReturnType<typeof extract>['recommendations'],
): void {
  const locate = placesIn(document.text);
  const expected = answers.recommendations.flatMap((one) => {
    const span = locate(one);
    return span === undefined ? [] : [{ ...span, one, words: one.words, value: 'IT', isNeutral: one.optional === true }];
  });
  const claimed = read.map((one) => ({ start: one.start, end: one.end, one, value: 'IT' }));
  compare(tallyOf(score, 'recommendations'), { name, text: document.text }, claimed, expected);
  for (const { one, start, end } of expected) {
    const same = claimed.find((claim) => claim.start < end && start < claim.end)?.one;
    settle(
      tallyOf(score, 'deadlines'),
      `${name}: ${one.words.slice(0, 60)}`,
      stated(same?.deadline, same?.due),
      stated(one.deadline, one.due),
    );
    if (same !== undefined && one.number !== null)
      settle(tallyOf(score, 'numbers of recommendations'), name, same.number, one.number);
  }
}

/** "No deadline" claims nothing: it is neither right nor wrong. */
function stated(deadline: string | undefined, due: string | undefined): string | undefined {
  if (deadline === undefined || deadline === 'UNKNOWN' || deadline === 'NONE_STATED') return undefined;
  return due === undefined ? deadline : `${deadline} ${due}`;
}

function areaOf(theme: string): string {
  return theme.replace('theme:ncpi24-', '').replaceAll('-', '_').toUpperCase();
}
