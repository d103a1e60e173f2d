import type { Claims } from '../claim.js';
import type { LabelledSentence } from '../read/article.js';
import type { PickedUp } from '../read/coverage.js';
import type { KeptSource } from '../read/source.js';
import type { Passages } from './passages.js';
import { isSensitiveIn, joined, one, passageId, slugOf, type Version } from './version.js';

/** Each sentence by its place, with where its words are from; the words only where they are kept as evidence. */
export function sentenceOf(
  version: Version,
  sentence: LabelledSentence,
  { sources, isKept }: { sources: readonly KeptSource[] } & Pick<Passages, 'isKept'>,
): Claims {
  const { index, start, end, origin, score, slips, unmatchedNumbers } = sentence;
  const id = `article-sentence:${slugOf(version)}-${index}`;
  const source = sources.find((one_) => one_.id === sentence.source);
  const isCompared = sources.length > 0;
  const isHidden = isSensitiveIn(version, sentence);
  const facts = {
    index,
    start,
    end,
    origin,
    unmatchedNumbers: isHidden ? [] : [...new Set(unmatchedNumbers)],
    ...(isCompared && { score }),
  };
  const edges = [
    ['SENTENCE_OF', version.document.id] as const,
    ...(source && origin !== 'UNMATCHED' ? [['COMES_FROM', source.document] as const] : []),
    ...(isKept({ start, end }) ? [['KEPT_AS', passageId(version, { start, end })] as const] : []),
  ];
  const changed = isHidden ? [] : slips;
  return joined([
    one({ id, label: 'ArticleSentence', facts }, edges),
    ...changed.map((slip, at) =>
      one({ id: `term-slip:${slugOf(version)}-${index}-${at}`, label: 'TermSlip', facts: { ...slip } }, [
        ['SLIPS_IN', id],
      ]),
    ),
  ]);
}

/** What became of one finding in the article. */
export function pickUpOf(version: Version, { finding, kind, score, passages }: PickedUp): Claims {
  const id = `pick-up:${slugOf(version)}--${finding.replace(':', '-')}`;
  return one({ id, label: 'PickUp', facts: { kind, score } }, [
    ['PICKS_UP', finding],
    ['PICKED_UP_BY', version.document.id],
    ...passages.map((span) => ['SHOWN_BY', passageId(version, span)] as const),
  ]);
}
