import type { Claims } from '../claim.js';
import { bySomebody } from '../read/decided.js';
import type { Span } from '../quote/quotation.js';
import type { Support } from '../read/read.js';
import type { Reading } from '../read/reading.js';
import type { KeptSource } from '../read/source.js';
import { pickUpOf, sentenceOf } from './article-claims.js';
import { textOf } from './document-claims.js';
import { passageOf, passagesOf } from './passages.js';
import { questionOf } from './question-claims.js';
import { quotationOf } from './quotation-claims.js';
import { joined, one, passageId, slugOf, type Version } from './version.js';

/** A reading as nodes and edges. */
export function claimsOfReading(version: Version, reading: Reading, sources: readonly KeptSource[]): Claims {
  const { spans, isKept } = passagesOf(version, inOrderOfNeed(reading));
  const { quotations, questions, laid, pickUps, made } = reading;
  return joined([
    textOf(version),
    ...spans.map((span) => passageOf(version, span, isKept(span))),
    ...made.map(({ node, edges }) => one(node, edges)),
    ...reading.supports.map((support) => supportOf(version, support)),
    ...quotations.map((quoted, at) => quotationOf(version, quoted, { drift: laid.drifts[at], sources, isKept })),
    ...questions.map((question) => questionOf(version, question, isKept(question))),
    ...laid.sentences.map((sentence) => sentenceOf(version, sentence, { sources, isKept })),
    ...pickUps.map((pickUp) => pickUpOf(version, pickUp)),
  ]);
}

/** What shows what became of the source's words comes first, a force's long reply late, reported speech last. */
function inOrderOfNeed({ quotations, supports, pickUps, laid, questions }: Reading): Span[] {
  const pieces = (isWanted: (quoted: Reading['quotations'][number], at: number) => boolean) =>
    quotations.filter(isWanted).flatMap(({ found }) => found.pieces);
  return [
    ...pickUps.flatMap(({ passages }) => passages),
    ...pieces((_, at) => laid.drifts[at] !== undefined),
    ...laid.sentences.filter(({ slips }) => slips.length > 0),
    ...supports.toSorted((one_, other) => other.score - one_.score),
    ...pieces(({ found }) => found.isDirect),
    ...questions,
    ...pieces(({ found }) => !found.isDirect),
  ];
}

function supportOf(version: Version, { claim, rule, ruleVersion, score, reasons, ...span }: Support): Claims {
  const id = `evidence:${claim.replace(':', '-')}--${slugOf(version)}-${span.start}`;
  const state = reasons.includes(bySomebody) ? 'ACCEPTED' : 'PROPOSED';
  const facts = { method: 'READ', state, rule, ruleVersion, score, reasons: [...new Set(reasons)] };
  return one({ id, label: 'Evidence', facts }, [
    ['SUPPORTS', claim],
    ['CITES', version.document.id],
    ['QUOTES', passageId(version, span)],
  ]);
}
