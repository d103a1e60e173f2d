import type { Polarity, Severity } from '../../generated/schema.js';
import { isTelling } from '../align/topic.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { consequence, earlier, foreignSections, general, goesOn, narrative, since, staysInCase } from './background.js';
import { type Claim, claimAt } from './claim.js';
import { type Place, type Statement, statementsOf } from './statement.js';

export interface FindingClaim extends Claim {
  readonly polarity: Polarity;
  readonly severity?: Severity;
  readonly place: Place;
  readonly section?: string;
}

/** What inspectors found, one polarity each: a sentence that turns gives two. For releases and reports. */
export function findingsOf(document: ParsedDocument): FindingClaim[] {
  const findings: FindingClaim[] = [];
  let before: Told = { kind: 'OTHER' };
  for (const statement of statementsOf(document)) {
    const kind = kindOf(statement, before);
    before = { kind, statement };
    if (kind === 'FINDING') findings.push(findingAt(document, statement));
  }
  return findings;
}

type Kind = 'FINDING' | 'CONSEQUENCE' | 'EARLIER' | 'CASE' | 'OTHER';

/** The statement before and what it was taken for: some sentences only go on. */
interface Told {
  readonly kind: Kind;
  readonly statement?: Statement;
}

function kindOf(statement: Statement, before: Told): Kind {
  const { part, place } = statement;
  if (part.role === 'HEADLINE' || foreignSections.test(unbroken(part.section ?? ''))) return 'OTHER';
  if (place === 'HEADING') return isSentence(statement) ? 'FINDING' : 'OTHER';
  if (place === 'LIST') return kindInList(statement, before);
  return kindInProse(statement, before);
}

/** A heading of a report that says what was found: "Too few investigators are trained". */
function isSentence({ text, polarity }: Statement): boolean {
  const hasVerb =
    /\b(?:is|are|was|were|has|have|had|do|does|did|needs?|can|must|remains?|isn[’']t|\w+n[’']t|\w+s|\w+ed)\b/i;
  return (
    polarity !== undefined &&
    text.split(/\s+/).length >= 5 &&
    hasVerb.test(text) &&
    !/[:?]$/.test(text) &&
    isTelling(text)
  );
}

function kindInList(statement: Statement, before: Told): Kind {
  const { context, part, polarity } = statement;
  if (context?.kind === 'POINTS' || context?.kind === 'METHOD') return 'OTHER';
  if (isEarlier(unbroken(part.intro ?? ''))) return 'EARLIER';
  if (polarity === undefined) return 'OTHER';
  return isConsequence(statement, before) ? 'CONSEQUENCE' : 'FINDING';
}

function kindInProse(statement: Statement, before: Told): Kind {
  const { whole, text, part, polarity } = statement;
  const isSamePart = before.statement?.part === part;
  if (narrative.test(whole) || (isSamePart && before.kind === 'CASE' && staysInCase.test(whole))) return 'CASE';
  if (isEarlier(whole) || (before.kind === 'EARLIER' && goesOn.test(whole) && !since.test(whole))) return 'EARLIER';
  if (general.some((form) => form.test(whole)) || /:\W*$/.test(whole)) return 'OTHER';
  if (polarity === undefined || !isTelling(text)) return 'OTHER';
  return isConsequence(statement, before) ? 'CONSEQUENCE' : 'FINDING';
}

function isEarlier(text: string): boolean {
  return earlier.some((form) => form.test(text)) && !since.test(text);
}

/** It goes on about the finding before it and speaks of it in the same way. */
function isConsequence({ text, part, polarity }: Statement, { kind, statement }: Told): boolean {
  const follows = kind === 'FINDING' || kind === 'CONSEQUENCE';
  return follows && statement?.part === part && statement.polarity === polarity && consequence.test(text);
}

function findingAt(
  document: ParsedDocument,
  { context, part, place, polarity, ...statement }: Statement,
): FindingClaim {
  if (polarity === undefined) throw new TypeError('A finding without a polarity is none.');
  const { severity } = context ?? {};
  return {
    ...claimAt(document, statement, {
      rule: `finding.${place.toLowerCase()}`,
      score: statement.score,
      reasons: statement.reasons,
    }),
    polarity,
    place,
    ...(severity === undefined || polarity === 'POSITIVE' ? {} : { severity }),
    ...(part.section === undefined ? {} : { section: unbroken(part.section) }),
  };
}
