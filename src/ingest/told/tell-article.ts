import { isHiddenIn, printedOf } from '../claims/quotation-claims.js';
import { isSensitiveIn, type Version } from '../claims/version.js';
import type { Taken } from '../ingest.js';
import type { ToldArticle, ToldQuotation } from './told.js';

/** What an article carried and left out, and where its sentences are from. */
export function tellArticle({ version, reading }: Taken): ToldArticle {
  const { sentences } = reading.laid;
  return {
    carried: reading.pickUps.flatMap(({ finding, kind, score, passages }) =>
      passages.map((span) => ({ ...shownAt(version, span), finding, kind, score })),
    ),
    leftOut: reading.pickUps.filter(({ kind }) => kind === 'ABSENT').map(({ finding }) => finding),
    sentences: sentences.map((sentence) => {
      const { index, start, end, origin, source, score } = sentence;
      const unmatchedNumbers = isSensitiveIn(version, sentence) ? [] : sentence.unmatchedNumbers;
      return { index, start, end, origin, source: source ?? null, score, unmatchedNumbers };
    }),
    termSlips: sentences.flatMap((sentence) =>
      isSensitiveIn(version, sentence) ? [] : sentence.slips.map((slip) => ({ sentence: sentence.index, ...slip })),
    ),
  };
}

/** Each quotation with who spoke; of private people and of sensitive words nothing is told. */
export function tellQuotations({ version, reading }: Taken): ToldQuotation[] {
  return reading.quotations.map((quoted, at): ToldQuotation => {
    const { found, speaker } = quoted;
    const { speakerAsPrinted, roleAsPrinted } = printedOf(quoted);
    const [first, last] = [found.pieces[0], found.pieces.at(-1)];
    const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
    const isHidden = isHiddenIn(version, quoted);
    const drift = reading.laid.drifts[at];
    return {
      ...span,
      words: isHidden ? null : found.exact.replace(/\s+/g, ' '),
      isDirect: found.isDirect,
      speakerAsPrinted: speakerAsPrinted ?? null,
      roleAsPrinted: roleAsPrinted ?? null,
      speaker: speaker ?? null,
      drift: drift
        ? {
            source: drift.source,
            words: drift.words,
            matchedWords: drift.matchedWords,
            edits: isHidden ? drift.edits.map(({ kind }) => ({ kind })) : drift.edits,
          }
        : null,
    };
  });
}

function shownAt(version: Version, { start, end }: { start: number; end: number }) {
  const isHidden = isSensitiveIn(version, { start, end });
  return { start, end, words: isHidden ? null : version.parsed.text.slice(start, end).replace(/\s+/g, ' ') };
}
