import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { DocumentKind } from '../src/generated/schema.js';
import { choose } from '../src/ingest/link/choose.js';
import { extract, type Extracted } from '../src/ingest/extract/extract.js';
import { voicesOf } from '../src/ingest/extract/voice.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { UnreadableDocument } from '../src/ingest/parse/refusal.js';
import { quotationsOf } from '../src/ingest/quote/find.js';

const folder = 'tests/documents/';
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, bytes: readFileSync(folder + name), kind: kindOf(name) }));

function kindOf(name: string): DocumentKind {
  const kinds = ['RELEASE', 'REPORT', 'RESPONSE'] as const;
  return kinds.find((kind) => name.startsWith(kind.toLowerCase())) ?? 'ARTICLE';
}

function read(bytes: Uint8Array, kind: DocumentKind) {
  const document = parseTxt(bytes);
  const quotations = quotationsOf(document.text, document.parts);
  return { document, quotations, claims: extract(document, kind, voicesOf(quotations, document.text)) };
}

const claimsIn = ({ reviewed, ...claims }: Extracted) => [
  ...Object.values(claims).flat(),
  ...reviewed.flatMap(({ said }) => said),
];

/** The same numbers on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const strange = ['\0', '“', '”', '"', '\n\n', '\t', ' not ', ' 7 ', 'é', '\f', '\uFEFF', '•', ':', '…', '\u2028', '😀'];

/** Cuts, doubles, moves or spoils a stretch of the bytes or of the words. */
function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const [from, length] = [random(bytes.length + 1), random(400)];
  const [before, cut, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  const put = Buffer.from(strange[random(strange.length)] ?? '');
  const ways = [
    [before, after],
    [before, cut, cut, after],
    [after, before],
    [before, put, cut, after],
    [before, cut.map((byte) => byte ^ (1 << random(8))), after],
    [before],
    [
      before,
      Buffer.from(
        Buffer.from(cut)
          .toString('utf8')
          .replace(/[.,“”’:]/g, ''),
      ),
      after,
    ],
  ];
  return Buffer.concat(ways[random(ways.length)] ?? []);
}

describe.each(texts)('what is read of $name', ({ bytes, kind }) => {
  test('is a slice of it, and the same each time', () => {
    const { document, claims } = read(bytes, kind);
    for (const { start, end, exact } of claimsIn(claims)) expect(document.text.slice(start, end)).toBe(exact);
    for (const part of document.parts) expect(document.text.slice(part.start, part.end)).toBe(part.text);
    expect(read(bytes, kind).claims).toEqual(claims);
  });
});

test('a thousand mutated texts are read or refused with a code', () => {
  const random = randomOf(20_160_204);
  const codes = new Set<string>();
  for (let turn = 0; turn < 1000; turn += 1) {
    const { bytes, kind } = texts[random(texts.length)] ?? { bytes: Buffer.from(''), kind: 'ARTICLE' as const };
    try {
      const { document, claims } = read(mutated(mutated(bytes, random), random), kind);
      const invented = claimsIn(claims).filter(({ start, end, exact }) => document.text.slice(start, end) !== exact);
      expect(invented).toEqual([]);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      codes.add(error.code);
    }
  }
  expect([...codes]).toEqual(expect.arrayContaining(['WRONG_ENCODING']));
});

describe('one thing less', () => {
  const release = (words: string) =>
    read(
      Buffer.from(
        `Wherevershire Police must do more for children\n\nHMIC has today published a report on Wherevershire Police and its work with children.\n\n${words}\n\nNotes\n\nHMIC is independent.`,
      ),
      'RELEASE',
    );

  test('without its “not” a finding is of the other kind', () => {
    const words = 'Inspectors found that attendance at case conferences had not improved since the summer.';
    const polarities = (text: string) => release(text).claims.findings.map(({ polarity }) => polarity);
    expect(polarities(words)).toEqual(['NEGATIVE']);
    expect(polarities(words.replace('not ', ''))).toEqual(['POSITIVE']);
  });

  test('without its number a recommendation has no deadline', () => {
    const words = 'We recommend that, within three months, the force reviews how it records the views of children.';
    const deadlines = (text: string) => release(text).claims.recommendations.map(({ deadline }) => deadline);
    expect(deadlines(words)).toEqual(['WITHIN_THREE_MONTHS']);
    expect(deadlines(words.replace('three ', ''))).toEqual(['NONE_STATED']);
  });

  test('without one of its marks a quotation says so', () => {
    const words = 'HM Inspector Ada Hollis said: “The force has made a good start and it must not stop here.”';
    const reasons = (text: string) =>
      release(text)
        .quotations.flatMap(({ reasons: given }) => given)
        .join();
    expect(reasons(words)).not.toContain('mark is missing');
    expect(reasons(words.replace('”', ''))).toContain('closing mark is missing');
  });
});

test('the same candidates are chosen from, and in any order the same is chosen', () => {
  const candidates = [
    { id: 'recommendation:a', words: 'Stop keeping children in custody overnight.' },
    { id: 'recommendation:b', words: 'Train officers to record what they see at domestic abuse incidents.' },
    { id: 'recommendation:c', words: 'Attend initial child protection conferences.' },
  ];
  const before = structuredClone(candidates);
  const chosen = choose({ words: 'Children were still kept in custody overnight.' }, candidates);
  expect(choose({ words: 'Children were still kept in custody overnight.' }, candidates.toReversed())).toEqual(chosen);
  expect(candidates).toEqual(before);
  expect(chosen).toMatchObject({ kind: 'KNOWN', chosen: { id: 'recommendation:a' } });
});
