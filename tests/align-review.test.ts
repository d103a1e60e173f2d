import { describe, expect, test } from '@jest/globals';
import type { Quoted } from '../src/ingest/align/drift.js';
import { driftsOf } from '../src/ingest/align/order.js';
import { originsOf, type Reply } from '../src/ingest/align/origin.js';
import { pickUpsOf } from '../src/ingest/align/pick-up.js';
import { slipsOf } from '../src/ingest/align/slip.js';
import { buildSourceIndex } from '../src/ingest/align/source-index.js';
import { unbroken, type ParsedDocument } from '../src/ingest/document.js';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { statementsOf } from '../src/ingest/extract/statement.js';
import { voicesOf } from '../src/ingest/extract/voice.js';
import { quotationsOf } from '../src/ingest/quote/find.js';
import { reviewTexts } from './review-texts.js';

const replies = (article: ParsedDocument): Reply[] =>
  voicesOf(quotationsOf(article.text, article.parts))
    .filter(({ of }) => of !== 'INSPECTORATE')
    .map(({ start, end, of }) => ({ start, end, origin: of === 'FORCE' ? 'FORCE_REPLY' : 'OFFICIAL_REPLY' }));

const quotedBy = ({ text, parts, sentences }: ParsedDocument, opening: string): Quoted => {
  const found = quotationsOf(text, parts).find(({ exact }) => unbroken(exact).startsWith(opening));
  if (found === undefined) throw new Error(`The article has no quotation that opens “${opening}”.`);
  const at = found.pieces[0]?.start ?? 0;
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return { text, pieces: found.pieces, ...(sentence === undefined ? {} : { sentence }) };
};

describe.each(reviewTexts)('an article beside its release, $name', ({ release, article, quoted, scrap, ...text }) => {
  const source = { id: 'release', origin: 'RELEASE' as const, text: release.text, sentences: release.sentences };
  const labels = originsOf(article, buildSourceIndex([source]), replies(article));
  const drifts = driftsOf(
    [...quoted.map(({ opening }) => quotedBy(article, opening)), quotedBy(article, scrap.printed)],
    [source],
  );

  test.each(quoted.map((expected, at) => ({ ...expected, drift: drifts[at] })))(
    'of “$opening” $matched of $words words are the release’s',
    ({ drift, words, matched, edits }) => {
      expect(drift).toMatchObject({ words, matchedWords: matched, source: 'release' });
      expect(drift?.edits.map(({ kind }) => kind)).toEqual(edits);
    },
  );

  test('the bracketed opening is the paper’s own', () => {
    expect(drifts[0]?.edits).toContainEqual({ kind: 'BRACKETED', printed: '[There was]' });
  });

  test('a scrap names the words it drops inside', () => {
    expect(drifts.at(-1)?.matchedWords).toBe(drifts.at(-1)?.words);
    expect(drifts.at(-1)?.edits).toContainEqual({ kind: 'CUT_UNMARKED', source: scrap.dropped });
  });

  test('one word stands for recommendations', () => {
    const slips = labels.flatMap((label) => slipsOf(article.text, label, release.text, label.taken));
    expect(slips).toEqual([{ source: 'recommendations', printed: 'reconsiderations' }]);
  });

  test('five numbers outside the force’s answer are not the release’s', () => {
    const strange = labels.filter(({ unmatchedNumbers }) => unmatchedNumbers.length > 0);
    expect(strange.flatMap(({ unmatchedNumbers }) => unmatchedNumbers)).toEqual(text.strangeNumbers);
    expect(new Set(strange.map(({ origin }) => origin))).toEqual(new Set(['UNMATCHED']));
  });

  test('what the force answers is its reply', () => {
    const origins = labels
      .filter(({ start }) => start > article.text.indexOf('said: “There’s'))
      .map(({ origin }) => origin);
    expect(new Set(origins)).toEqual(new Set(['FORCE_REPLY']));
  });

  test('five of the six positive findings are picked up, and one of the four others', () => {
    const findings = findingsOf(release).filter(({ place }) => place === 'LIST');
    const own = replies(article);
    const told = statementsOf(article).filter(
      ({ start, end }) => !own.some((reply) => start < reply.end && reply.start < end),
    );
    const pickUps = pickUpsOf(findings, told).map(({ kind }, at) => ({ kind, polarity: findings[at]?.polarity }));
    const carried = (polarity: string) =>
      pickUps.filter((one) => one.polarity === polarity && one.kind !== 'ABSENT').length;
    expect([pickUps.length, carried('POSITIVE'), carried('NEGATIVE')]).toEqual([10, 5, 1]);
  });
});
