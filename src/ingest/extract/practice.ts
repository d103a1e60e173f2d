import type { DocumentKind, Polarity } from '../../generated/schema.js';
import { unbroken } from '../document.js';
import { hintIn } from './hints.js';
import type { Statement } from './statement.js';

/** Words that leave it open whether what is told is well done. */
const reserved =
  /\b(?:not|never|no|none|nor|neither|cannot|without|only|still|but|however|yet|some|sometimes|few|little|told (?:us|inspectors)|believed?|thought|(?<!what (?:\w+ ){1,2})(?:said|says?)|expected|hoped|may|might|could|would|should|if|(?<!action )plans?|planned|intends?|due|will|vary|varies|varied|different|wait\w*|fell|fall\w*|left|lost|late|later|longer|despite|unless|until|whatever|whether|instead|away|against|(?:runs?|amounts?|comes?) to|moved on|(?<!to (?:the )?(?:child|children|them|her|him) )alone|been told|merely|because|un\w+(?:ed|en)|mis\w+)\b|n[’']t\b/i;

/** What is done as it should be, in the plain words of whoever does it; not any verb will do. */
const deeds: readonly string[] = [
  String.raw`leads?|led|chair(?:s|ed)?|oversees?|meets?|met|shares?|share|works?|attends?|attended|joins?|joined|sits? (?:on|in|with)`,
  String.raw`reads?|checks?|checked|reviews?|reviewed|compares?|compared|opens?|goes? through|follow(?:s|ed)? up`,
  String.raw`visits?|visited|calls? (?:on|back)|rings?|goes? to|arrived?|asks?|asked|answers?|answered|sees?|seen|speaks?|spoke|spoken|listens?`,
  String.raw`records?|recorded|notes?|noted|holds?|knows?|knew|keeps?|kept|discuss(?:es|ed)?|considers?|considered|explains?|explained`,
  String.raw`gives?|given|takes?|makes?|made|runs?|brings?|brought|looks? (?:for|after|at)|stay(?:s|ed)?|tells?|sends?|sent|allocated|available|in place|under ?way|in hand`,
  String.raw`helps?|helped|trains?|trained|teach(?:es)?|taught|supports?|supported|pays? for|spends? (?:a|an|time|\w+ days)|carr(?:y|ies)`,
  String.raw`taken on|(?:has|have|had) (?:moved|hired|recruited|bought|built|changed|listened)|speaks? of|thought of|looks? in on|turned up|(?:is|are) proud|(?:is|are|was|were) (?:visited|seen by|kept (?:up to date|informed)|dealt with|carried out|written down|moved)|there is a plan`,
];
const told = new RegExp(String.raw`\b(?:${deeds.join('|')})\b`, 'i');

/** Who does it, or what is done: the force and its work, not its commissioner and not a website. */
const own: readonly string[] = [
  'officers?|staff|detectives?|investigators?|supervisors?|sergeants?|inspectors?|superintendents?|constables?|recruits?|handlers?|call[- ]takers?',
  'force|constabulary|leaders?|managers?|teams?|units?|hub|desk|board|panels?|control room|custody|chief (?:officers|constable)|deputy chief constable',
  'warrants|requests|referrals?|records?|cases|files?|plans?|reviews?|visits?|interviews?|meetings?|minutes|attendance|training|checks?|decisions?|enquiries|inquiries',
  'videos?|cameras?|tools?|software|systems?|technology|flags?|markers?|information|forms?|lists?|letters?|schemes?|protocols?|agreements?|audits?',
  'assessments?|devices|laptops|phones|tablets|calls|posts?|rotas?|shifts?',
];
const others =
  'victims|children|offenders|nurses?|doctors?|psychologists?|social workers?|schools?|teachers?|interpreters?|adults?|partners?|parents?|champions?|young people';
const subjects = new RegExp(String.raw`^(?:\W*[\w’'-]+){0,7}?\W*\b(?:${own.join('|')}|${others})\b`, 'i');
/** Headings under which a report tells what it found. */
const themed =
  /\b(?:initial (?:contact|response)|assess\w*|help|investigat\w*|decision|trusted adult|detention|custody|leadership|leading|governance|management|managing|partners?|partnership|respond\w*|referrals?|risks?|findings?|found|improved|progress|missing|exploitation|domestic|online|offenders|conferences?|voice|training|supervision)\b/i;

/** What the inspectors saw with their own eyes: told for praise or blame, in a release too. */
export const seeing =
  /^[“"\s]*(?:we|they|inspectors|I|HMIC\w*)(?: have| had)? (?:also |often |even )?(?:found|saw|seen|heard|met|came across)(?: how| that)?,? /i;

/** A whole sentence as a heading: who does what. */
export const practised =
  /^(?:the |its |most |all |chief |senior )*(?:\w+ )?(?:force|constabulary|police|officers?|staff|supervisors?|leaders|investigators?|detectives|sergeants|managers|call handlers|control room|partners|teams?)(?: and [a-z]+)?(?: now| also| \w+ly)? (?:promotes?|puts?|speaks?|acts?|works?|listens?|knows?|understands?|protects?|uses?|responds?|identif(?:y|ies)|manages?|prioriti[sz]es?|shares?|records?|makes?|takes?|gives?|keeps?|holds?|leads?|supports?|looks? (?:for|after)|sees?|treats?|thinks?|tells?|checks?|reviews?|visits?|asks?|brings?|meets?|trains?|helps?|finds?|recogni[sz]es?|challenges?|learns?|reads?)\b/i;

/** What places and numbers a force is of, and how it was inspected: told, and neither good nor bad. */
const scene =
  /^there (?:are|is) (?:\w+ ){0,2}(?:local authorit(?:y|ies)|councils?|districts?|divisions?|custody suites?|safeguarding \w+)\b|^(?:\w+ )?(?:HMIC\w*|inspectors) (?!(?:also |often |even )?(?:found|saw|heard|met|came)\b)|\btook (?:up|over) (?:her|his|their|the) (?:post|office|duties)\b|\b(?:(?:assess|audit|grad|inspect)(?:ed|es) (?:its own|\d+|the)|population|residents|inhabitants|square miles|square kilometres|employs?|budget|covers? an area|is made up of|consists? of|is divided|districts?|is based|took place|lasted|was published|is responsible for|we (?:spoke|examined|looked|read|visited)|inspectors (?:spoke|examined|looked|read|visited)|told (?:us|inspectors))\b/i;

/**
 * A report states plainly what is done as it should be: "Referrals are read within four hours." Where no word blames
 * or praises, and none holds back, the heading tells, or else such a sentence of a report speaks well.
 */
export function withPractice(statement: Statement, document: DocumentKind): Statement {
  const { polarity, main, part, place, context } = statement;
  if (polarity !== undefined || scene.test(statement.text)) return statement;
  const isSeen = seeing.test(main);
  const isPractice = place === 'HEADING' ? isSeen || practised.test(main) : isSeen || isDone(main);
  const listed = context?.kind === 'POSITIVE' || context?.kind === 'NEGATIVE' ? context.kind : undefined;
  if (listed !== undefined && (isPractice || context?.severity !== undefined))
    return taken(statement, listed, 0.6, `it stands under “${unbroken(part.section ?? '')}”`);
  const isTold = isSeen || (place === 'LIST' && context?.kind === 'OPEN');
  if (!isTold && place !== 'HEADING' && !isFoundThere(statement, document)) return statement;
  const hint = hintIn(main);
  if (hint !== undefined)
    return taken(statement, hint.polarity, 0.55, `it tells of ${hint.words.map((word) => `“${word}”`).join(', ')}`);
  if (!isPractice || statement.conceded !== undefined || !subjects.test(main.replace(seeing, ''))) return statement;
  const isInspectors = document === 'REPORT' || place === 'QUOTATION' || isTold || practised.test(main);
  if (!isInspectors || reserved.test(statement.text)) return statement;
  return taken(statement, 'POSITIVE', 0.55, 'it tells what is done and blames nothing');
}

/** Somebody of the force does it: "The council runs the children’s homes" is no deed of theirs. */
function isDone(main: string): boolean {
  const doer = subjects.exec(main);
  return doer !== null && told.test(main.slice(doer[0].length));
}

/** What is told of the force between two findings that speak alike, without a turn. */
export function asAround(statement: Statement, polarity: Polarity): Statement | undefined {
  const { polarity: own, kind, main, text } = statement;
  if (own !== undefined || kind === 'CONTRAST' || !subjects.test(main) || scene.test(text)) return undefined;
  return taken(statement, polarity, 0.5, 'it stands between findings that speak alike');
}

/** Under a heading of a report that tells of findings, or among the inspectors' words of a release. */
function isFoundThere({ part, main }: Statement, document: DocumentKind): boolean {
  return document === 'REPORT' ? themed.test(part.section ?? '') : subjects.test(main);
}

function taken(statement: Statement, polarity: Polarity, score: number, reason: string): Statement {
  return { ...statement, polarity, score, reasons: [reason] };
}
