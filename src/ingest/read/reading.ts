import type { ParsedDocument } from '../document.js';
import { extract } from '../extract/extract.js';
import type { Identity } from '../identity/identify.js';
import { type Laid, layArticle } from './article.js';
import { readAssessments } from './assessments.js';
import { readCaseAudits, readJudgements } from './counts.js';
import { type PickedUp, readCoverage } from './coverage.js';
import { readDating, readPublication } from './dating.js';
import { readFindings } from './findings.js';
import { listedFrom } from './listed-from.js';
import { type Quoted, quotedIn } from './quoted.js';
import { nothing, type Read, together } from './read.js';
import { readRecommendations } from './recommendations.js';
import type { KeptSource } from './source.js';
import { readStances } from './stances.js';
import type { Subject } from './subject.js';
import { voicesIn } from './voices.js';
import { whoseIn } from './whose.js';

/** All that is read of one document: its claims and their evidence, who is quoted, and for an article where its words are from. */
export interface Reading extends Read {
  readonly quotations: readonly Quoted[];
  readonly pickUps: readonly PickedUp[];
  readonly laid: Laid;
}

/** Pure: the same document and the same knowledge give the same reading. */
export function readingOf(
  parsed: ParsedDocument,
  { identity, subject }: { identity: Identity; subject: Subject },
  sources: readonly KeptSource[],
): Reading {
  const quotations = quotedIn(parsed, subject);
  const voices = voicesIn(quotations, parsed.text, subject);
  const { kind } = subject.document;
  const isArticle = kind === 'ARTICLE';
  const laid = isArticle
    ? layArticle(parsed, { quotations, voices }, sources, subject)
    : { sentences: [], drifts: quotations.map(() => undefined) };
  if (subject.inspections.length === 0) return { ...nothing, quotations, pickUps: [], laid };
  const claims = extract(parsed, kind, voices);
  const whose = whoseIn(parsed, subject);
  const findings = readFindings(claims.findings, whose);
  const recommendations = readRecommendations(claims.recommendations, listedFrom(parsed, subject, whose));
  const { progress: said, reviewed } = claims;
  const { targets } = recommendations;
  const asked = claims.recommendations.flatMap(({ start, number }) => {
    const id = targets.get(start);
    return id === undefined ? [] : [{ start, number, id }];
  });
  const coverage = isArticle ? readCoverage(parsed, voices, subject) : { ...nothing, pickUps: [] };
  const dating = [...(isArticle ? [] : readDating(parsed, identity, subject)), ...readPublication(identity, subject)];
  const read = together([
    findings,
    recommendations,
    readAssessments({ said, reviewed, targets, findings: findings.supports }, subject),
    readStances(claims.stances, asked, subject),
    readCaseAudits(claims.caseAudits, subject),
    readJudgements(claims.judgements, subject),
    coverage,
    { ...nothing, made: dating },
  ]);
  return { ...read, quotations, pickUps: coverage.pickUps, laid };
}
