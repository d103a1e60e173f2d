import type { DocumentKind } from '../../generated/schema.js';
import { unbroken } from '../document.js';
import type { Statement } from './statement.js';

/** Words that leave it open whether what is told is well done. */
const reserved =
  /\b(?:not|never|no|nor|neither|cannot|without|only|still|but|however|yet|some|sometimes|few|little|told (?:us|inspectors)|believed?|thought|(?<!what (?:\w+ ){1,2})(?:said|says?)|expected|hoped|may|might|could|would|should|if|plans?|planned|intends?|due|will|vary|varies|varied|different|wait\w*|fell|fall\w*|left|lost|late|later|longer|despite|unless|until|whatever|whether|instead|away|against|(?<!to (?:the )?(?:child|children|them|her|him) )alone|been told|merely|because|un\w+(?:ed|en)|mis\w+)\b|n[’']t\b/i;

/** What is done as it should be, in the plain words of whoever does it; not any verb will do. */
const told =
  /\b(?:leads?|led|chairs?|meets?|met|shares?|share|reads?|works?|looks? (?:for|after|at)|attends?|attended|checks?|checked|reviews?|reviewed|visits?|visited|asks?|asked|records?|recorded|notes?|noted|holds?|knows?|knew|gives?|given|takes?|makes?|made|keeps?|kept|runs?|brings?|brought|sees?|seen|spoken|spoke|stayed|joins?|joined|answers?|answered|helps?|helped|trains?|trained|supports?|supported|tells?|sends?|sent|discuss(?:es|ed)?|considers?|considered|explains?|explained|follow(?:s|ed)? up|allocated|available|arrived?|in place)\b/i;

/** Who does it, or what is done: the force and its work, not its commissioner and not a website. */
const subjects =
  /^(?:\W*[\w’'-]+){0,7}?\W*\b(?:officers?|staff|detectives?|investigators?|supervisors?|sergeants?|handlers?|call[- ]takers?|force|constabulary|leaders?|managers?|teams?|units?|hub|desk|board|referrals?|records?|cases|plans?|reviews?|visits?|interviews?|meetings?|attendance|training|checks?|decisions?|flags?|information|forms?|schemes?|champions?|chief (?:officers|constable)|deputy chief constable|panels?|protocols?|audits?|adults?)\b/i;

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
  /\b(?:population|residents|inhabitants|square miles|square kilometres|employs?|budget|covers? an area|is made up of|consists? of|is divided|districts?|is based|took place|was published|is responsible for|we (?:spoke|examined|looked|read|visited)|inspectors (?:spoke|examined|looked|read|visited)|told (?:us|inspectors))\b/i;

/**
 * A report states plainly what is done as it should be: "Referrals are read within four hours." Where no word blames
 * or praises, and none holds back, the heading tells, or else such a sentence of a report speaks well.
 */
export function withPractice(statement: Statement, document: DocumentKind): Statement {
  const { polarity, main, part, place, context } = statement;
  const listed = context?.kind === 'POSITIVE' || context?.kind === 'NEGATIVE' ? context.kind : undefined;
  const isConcern = context?.severity !== undefined;
  const isSeen = seeing.test(main);
  const isPractice = place === 'HEADING' ? isSeen || practised.test(main) : isSeen || told.test(main);
  if (polarity !== undefined || (!isConcern && !isPractice)) return statement;
  if (scene.test(statement.text)) return statement;
  if (listed !== undefined)
    return {
      ...statement,
      polarity: listed,
      score: 0.6,
      reasons: [`it stands under “${unbroken(part.section ?? '')}”`],
    };
  if (statement.conceded !== undefined || !subjects.test(main.replace(seeing, ''))) return statement;
  const isTold = isSeen || (place === 'LIST' && context?.kind === 'OPEN');
  if (!isTold && place !== 'HEADING' && !themed.test(part.section ?? '')) return statement;
  if ((document !== 'REPORT' && !isTold) || reserved.test(statement.text)) return statement;
  return { ...statement, polarity: 'POSITIVE', score: 0.55, reasons: ['it tells what is done and blames nothing'] };
}
