import { isSensitiveIn, textId, type Version } from '../claims/version.js';
import type { Taken } from '../ingest.js';
import type { Again } from '../later.js';
import { labelOfId } from '../nouns.js';
import type { Property } from '../values.js';
import { tellArticle, tellQuotations } from './tell-article.js';
import type { Told, ToldClaim, ToldRead, Words } from './told.js';

/** What was read, ready to be printed. */
export function tell(file: string, taken: Taken & Partial<Again>): ToldRead {
  const { version, subject, reading, identity, report, differences } = taken;
  const { document } = version;
  const isNew = new Set(reading.made.map(({ node }) => node.id));
  return {
    file,
    status: 'READ',
    document: { id: document.id, kind: document.kind, title: document.title ?? null, knownBy: taken.by },
    text: textId(version),
    whyKind: identity.kind === 'OTHER' ? [identity.refusal] : identity.why.reasons,
    forces: identity.kind === 'OTHER' ? [] : identity.forces,
    inspections: subject.document.about,
    whyInspection: whyInspection(taken),
    remarks: [...version.parsed.remarks, ...taken.remarks],
    claims: reading.supports.map((support): ToldClaim => {
      const { claim, rule, ruleVersion, score, reasons } = support;
      return {
        ...wordsAt(version, support),
        ...{ claim, isNew: isNew.has(claim), facts: factsOf(claim, taken), rule, ruleVersion, score, reasons },
      };
    }),
    statements: statementsIn(taken),
    quotations: tellQuotations(taken),
    article: document.kind === 'ARTICLE' ? tellArticle(taken) : null,
    questions: reading.questions.map(({ text, candidates, ...span }) => ({
      ...wordsAt(version, span),
      text,
      candidates,
    })),
    differences: differences.map(({ text, come, gone }) => ({ text, come, gone })),
    readAgain: taken.again ?? [],
    toReadAgain: taken.missing ?? [],
    written: report?.nodes
      ? { created: report.nodes.created, changed: report.nodes.changed, retracted: report.nodes.retracted }
      : null,
  };
}

export function refused(file: string, code: string, reason: string): Told {
  return { file, status: 'REFUSED', code, reason };
}

/** Sensitive words are not for the terminal. */
export function wordsAt(version: Version, { start, end }: { start: number; end: number }): Words {
  const words = isSensitiveIn(version, { start, end })
    ? null
    : version.parsed.text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, words };
}

function whyInspection({ identity }: Taken) {
  if (identity.kind === 'OTHER') return [];
  const { inspection } = identity;
  if (inspection.kind === 'NONE') return [];
  return inspection.kind === 'KNOWN' ? [inspection.chosen, ...inspection.beaten] : inspection.candidates;
}

/** What a claim says: this document's own, or what the graph has. */
function factsOf(claim: string, { reading, subject }: Taken): Readonly<Record<string, Property>> {
  const made = reading.made.find(({ node }) => node.id === claim);
  if (made) return { ...made.node.facts, ...leadingTo(made.edges) };
  const { findings, recommendations, assessments } = subject.claims;
  const label = labelOfId(claim);
  const finding = label === 'Finding' ? findings.find(({ id }) => id === claim) : undefined;
  if (finding) return { polarity: finding.polarity };
  const assessment = label === 'Assessment' ? assessments.find(({ id }) => id === claim) : undefined;
  if (assessment) return { reading: assessment.reading, of: assessment.of };
  const recommendation = recommendations.find(({ id }) => id === claim);
  return recommendation ? { deadline: recommendation.deadline } : {};
}

function leadingTo(edges: readonly (readonly [type: string, to: string])[]): Readonly<Record<string, Property>> {
  const of = edges.find(([type]) => type === 'ASSESSES' || type === 'COVERS')?.[1];
  return of === undefined ? {} : { of };
}

function statementsIn({ reading }: Taken): ToldRead['statements'] {
  return reading.made
    .filter(({ node }) => node.label === 'Statement')
    .map(({ node: { facts }, edges }) => ({
      about: edges.find(([type]) => type === 'STATES_ABOUT')?.[1] ?? '',
      property: String(facts['property']),
      value: String(facts['value']),
      note: facts['note'] === undefined ? null : String(facts['note']),
    }));
}
