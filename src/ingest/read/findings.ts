import { unbroken } from '../document.js';
import type { FindingClaim } from '../extract/finding.js';
import { themesIn } from '../link/theme-words.js';
import { chooseAt, reasonsOf } from './decided.js';
import { nothing, type Read, together } from './read.js';
import { among, claimId, type Subject } from './subject.js';
import { askWhose, type Whose } from './whose.js';

/** Findings that the graph has get these words as evidence; others are made, and those in doubt are asked about. */
export function readFindings(findings: readonly FindingClaim[], whose: Whose): Read {
  return together(findings.map((finding) => readFinding(finding, whose(finding))));
}

function readFinding(finding: FindingClaim, subject: Subject): Read {
  const { start, end, exact, polarity, rule, ruleVersion, score } = finding;
  const words = unbroken(exact);
  const known = among(subject.claims.findings, subject.inspections).filter((one) => one.polarity === polarity);
  const choice = chooseAt({ start, end, words }, known, subject.decided);
  const support = { start, end, rule, ruleVersion };
  if (choice.kind === 'KNOWN') {
    const reasons = [...finding.reasons, ...reasonsOf(choice)];
    return { ...nothing, supports: [{ ...support, claim: choice.chosen.id, score: choice.chosen.score, reasons }] };
  }
  if (choice.kind === 'OPEN') {
    const text = 'Which of these findings is it, if any?';
    return { ...nothing, questions: [{ start, end, text, candidates: choice.candidates }] };
  }
  const { inspection } = subject;
  if (inspection === undefined) return askWhose(finding, subject, words);
  const id = claimId('finding', inspection.id, subject, start);
  const themes = themesIn(words).filter((theme) => subject.claims.themes.includes(theme));
  const { severity } = finding;
  const facts = {
    polarity,
    ...(severity !== undefined && { severity }),
    ...(subject.isOpen && !subject.isHidden({ start, end }) && { summary: words }),
  };
  const edges = [
    ['FOUND_IN', inspection.id] as const,
    ...themes.map((theme) => ['CONCERNS', theme] as const),
    ...bearsOn(words, finding, subject).map((recommendation) => ['RELATES_TO', recommendation] as const),
  ];
  return {
    ...nothing,
    made: [{ node: { id, label: 'Finding', facts }, edges }],
    supports: [{ ...support, claim: id, score, reasons: [...finding.reasons, 'the graph has none like it'] }],
  };
}

/** The recommendation, of this inspection or those it follows up, that a new finding is about. */
function bearsOn(words: string, { start, end }: FindingClaim, { claims, earlier, inspections }: Subject): string[] {
  const choice = chooseAt({ start, end, words }, among(claims.recommendations, [...inspections, ...earlier]), []);
  return choice.kind === 'KNOWN' ? [choice.chosen.id] : [];
}
