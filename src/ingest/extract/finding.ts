import type { DocumentKind, Polarity, Severity } from '../../generated/schema.js';
import { isTelling } from '../align/topic.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { isFollowUp } from './again.js';
import {
  consequence,
  countedGrades,
  countedInList,
  foreignSections,
  furniture,
  goesOn,
  instructed,
  narrative,
  ofNow,
  ownWork,
  staysInCase,
  universal,
} from './background.js';
import { type Claim, claimAt } from './claim.js';
import { isEarlier, since } from './earlier.js';
import { isOfGrades } from './grade.js';
import { isSentence } from './heading.js';
import { isGeneral, isWish } from './no-finding.js';
import { asAround, seeing, withPractice } from './practice.js';
import { type Place, type Statement, statementsOf } from './statement.js';

export interface FindingClaim extends Claim {
  readonly polarity: Polarity;
  readonly severity?: Severity;
  readonly place: Place;
  readonly section?: string;
}

/** What inspectors found, one polarity each: a sentence that turns gives two. For releases and reports. */
export function findingsOf(document: ParsedDocument, kind: DocumentKind = 'RELEASE'): FindingClaim[] {
  return foundIn(document, kind).map((statement) => findingAt(document, statement));
}

/** The statements that are findings of this visit. */
export function foundIn(document: ParsedDocument, document_: DocumentKind): Statement[] {
  return toldIn(document, document_).flatMap(({ kind, statement }) => (kind === 'FINDING' ? [statement] : []));
}

/** All statements, and what each is taken for. */
export function toldIn(document: ParsedDocument, document_: DocumentKind): Told[] {
  const told: Told[] = [];
  const isAgain = isFollowUp(document);
  for (const said of statementsOf(document)) {
    const statement = withPractice(said, document_);
    const last = told.at(-1);
    // "In May inspectors examined …": the visit of a first inspection is this one, and what follows is found in it
    const before = last?.kind === 'EARLIER' && !isAgain ? undefined : last;
    told.push({ kind: kindOf(statement, before, document_), statement });
  }
  return told.map((one, at) => amidst(one, told[at - 1], told[at + 1]));
}

/** A plain fact between two findings of one kind is of that kind too. */
function amidst(one: Told, before: Told | undefined, after: Told | undefined): Told {
  if (one.kind !== 'UNTOLD' || before?.kind !== 'FINDING' || after?.kind !== 'FINDING') return one;
  const [{ part, polarity }, next] = [before.statement, after.statement];
  if (part !== one.statement.part || part !== next.part || polarity === undefined || polarity !== next.polarity)
    return one;
  const statement = asAround(one.statement, polarity);
  return statement === undefined ? one : { kind: 'FINDING', statement };
}

/** UNTOLD: of this visit, and neither praised nor blamed. */
type Kind = 'FINDING' | 'CONSEQUENCE' | 'EARLIER' | 'CASE' | 'UNTOLD' | 'OTHER';

/** A statement and what it is taken for: some sentences only go on. */
export interface Told {
  readonly kind: Kind;
  readonly statement: Statement;
}

function kindOf(statement: Statement, before: Told | undefined, document: DocumentKind): Kind {
  const { part, place } = statement;
  // the rest of a sentence that a page break or a picture tears
  if (place !== 'LIST' && /^\p{Ll}/u.test(part.text)) return 'OTHER';
  // a paragraph's number in brackets
  if (!/\p{L}{2,}\s+\p{L}{2,}/u.test(statement.text)) return 'OTHER';
  if (isOfGrades(statement.whole) || [instructed, furniture].some((form) => form.test(statement.whole))) return 'OTHER';
  if (part.role === 'HEADLINE' || foreignSections.test(unbroken(part.section ?? ''))) return 'OTHER';
  if (place === 'HEADING') return document === 'REPORT' && isSentence(statement) ? 'FINDING' : 'OTHER';
  if (place === 'LIST') return kindInList(statement, before, document);
  return kindInProse(statement, before, document);
}

function kindInList(statement: Statement, before: Told | undefined, document: DocumentKind): Kind {
  const { context, part, polarity, text } = statement;
  // what follows recommendations without marks may be the answer to them
  if (context?.kind === 'POINTS' && part.marker === undefined && isAnswer(statement))
    return kindInProse(statement, before, document);
  if (context?.kind === 'POINTS' || context?.kind === 'METHOD' || countedInList.test(text)) return 'OTHER';
  if (isEarlier(unbroken(part.intro ?? ''))) return 'EARLIER';
  if (context?.kind === 'ASKED') return document === 'RELEASE' ? 'FINDING' : 'OTHER';
  const isOpen = context === undefined || (document === 'REPORT' && context.severity === undefined);
  if (isOpen && isWish(text)) return 'OTHER';
  if (polarity === undefined) return 'UNTOLD';
  return isConsequence(statement, before) ? 'CONSEQUENCE' : 'FINDING';
}

function kindInProse(statement: Statement, before: Told | undefined, document: DocumentKind): Kind {
  const { whole, text, part, polarity, context } = statement;
  const isSamePart = before?.statement.part === part;
  if (narrative.test(whole) || (isSamePart && before.kind === 'CASE' && staysInCase.test(whole))) return 'CASE';
  const isConcern = context?.severity !== undefined;
  if ((isEarlier(whole) && !isConcern) || (before?.kind === 'EARLIER' && goesOn.test(whole) && !since.test(whole)))
    return 'EARLIER';
  if (!isConcern && isWish(text)) return 'OTHER';
  if (universal.test(text) && !ofNow.test(text)) return 'OTHER';
  if (isGeneral(whole) || /:\W*$/.test(whole)) return 'OTHER';
  if (ownWork.test(whole) || countedGrades.test(whole)) return 'OTHER';
  // a report tells its findings at length, and is about nothing else; a release wraps them in other words
  const isTurn = isSamePart && before.kind === 'FINDING' && before.statement.sentence === statement.sentence;
  const isTold = document === 'REPORT' || statement.isReported === true || isTurn || isSaidPlainly(text);
  if (polarity === undefined || !isTold) return 'UNTOLD';
  return isConsequence(statement, before) ? 'CONSEQUENCE' : 'FINDING';
}

/** More than praise or blame of nothing in particular. */
function isSaidPlainly(text: string): boolean {
  return isTelling(text) || seeing.test(text) || /^[“"\s]*no (?!doubt)\w+/i.test(text);
}

function isAnswer({ part, whole }: Statement): boolean {
  return (
    /\brecommended\b/i.test(unbroken(part.intro ?? '')) &&
    /^\p{Lu}/u.test(whole) &&
    !/\bshould (?!be\b|have\b)/.test(unbroken(part.text))
  );
}

/** It goes on about the finding before it and speaks of it in the same way. */
function isConsequence({ text, part, polarity }: Statement, before: Told | undefined): boolean {
  const follows = before?.kind === 'FINDING' || before?.kind === 'CONSEQUENCE';
  const { statement } = before ?? {};
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
