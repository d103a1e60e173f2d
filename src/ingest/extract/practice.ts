import type { DocumentKind } from '../../generated/schema.js';
import { unbroken } from '../document.js';
import type { Statement } from './statement.js';

/** Words that leave it open whether what is told is well done. */
const reserved =
  /\b(?:not|never|no|nor|neither|cannot|without|only|still|but|however|yet|some|sometimes|few|little|told (?:us|inspectors)|believed?|thought|said|says?|expected|hoped|may|might|could|would|should|if|plans?|planned|intends?|due|will|vary|varies|varied|different)\b|n[’']t\b/i;

/** An assertion about what is done: a verb of the present, the perfect or the past with a subject before it. */
const told =
  /\b(?:is|are|was|were|has|have|had|does|do|leads?|chairs?|meets?|shares?|reads?|works?|looks?|attends?|checks?|reviews?|uses?|sees?|visits?|asks?|records?|holds?|knows?|gives?|takes?|makes?|keeps?|runs?|sets?|brings?|\w{3,}ed)\b/i;

/** Headings under which a report tells what it found. */
const themed =
  /\b(?:initial (?:contact|response)|assess\w*|help|investigat\w*|decision|trusted adult|detention|custody|leadership|leading|governance|management|managing|partners?|partnership|respond\w*|referrals?|risks?|findings?|found|improved|progress|missing|exploitation|domestic|online|offenders|conferences?|voice|training|supervision)\b/i;

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
  if (polarity !== undefined || (!isConcern && (place === 'HEADING' || !told.test(main)))) return statement;
  if (listed !== undefined)
    return {
      ...statement,
      polarity: listed,
      score: 0.6,
      reasons: [`it stands under “${unbroken(part.section ?? '')}”`],
    };
  const isOpenList = place === 'LIST' && context?.kind === 'OPEN';
  if (!isOpenList && !themed.test(part.section ?? '')) return statement;
  if ((document !== 'REPORT' && !isOpenList) || reserved.test(statement.text) || scene.test(statement.text))
    return statement;
  return { ...statement, polarity: 'POSITIVE', score: 0.55, reasons: ['it tells what is done and blames nothing'] };
}
