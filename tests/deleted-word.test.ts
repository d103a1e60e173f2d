import { describe, expect, test } from '@jest/globals';
import type { DocumentKind } from '../src/generated/schema.js';
import { extract } from '../src/ingest/extract/extract.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// The texts are written for these tests; their forces and people do not exist.
const head = 'Felpersham – National child protection post-inspection review';

/** What is claimed, without where it stands and why. */
function claimed(kind: DocumentKind, sentence: string) {
  const read = extract(parseTxt(Buffer.from(`${head}\n\n${sentence}\n\nThe end of it.`)), kind);
  return {
    findings: read.findings.map(({ polarity }) => polarity),
    progress: read.progress.map(({ reading }) => reading),
    recommendations: read.recommendations.map(({ deadline, due }) => [deadline, due]),
    stances: read.stances.map(({ kind: taken, numbers }) => [taken, numbers]),
    audits: read.caseAudits.map(({ good, requiresImprovement, inadequate }) => [good, requiresImprovement, inadequate]),
  };
}

const without = (sentence: string, word: string) => sentence.replace(word, '').replace(/ {2,}/g, ' ');

describe.each<[DocumentKind, string, string]>([
  ['REPORT', 'The force had not improved the supervision of investigations.', 'not'],
  ['REPORT', 'Officers did not record the views of children well.', 'not'],
  ['REPORT', 'The force no longer keeps children in cells overnight.', 'no longer'],
  ['RELEASE', 'Inspectors found that investigations were not well supervised.', 'not'],
  ['RESPONSE', 'I do not accept recommendation 4.', 'not'],
  ['RESPONSE', 'Recommendation 4 is not accepted.', 'not'],
  ['RESPONSE', 'I accept recommendations 4 and 5.', ' and 5'],
  ['RESPONSE', 'I accept recommendations 1 to 3.', ' to 3'],
  ['RESPONSE', 'I accept recommendation 4 in part.', 'in part'],
  ['RESPONSE', 'The force partially accepts recommendation 2.', 'partially'],
  ['REPORT', 'Within three months, Felpersham Police should review its audits.', 'Within three months, '],
  ['REPORT', 'Within three months, Felpersham Police should review its audits.', 'three'],
  ['REPORT', 'By 31 March 2023, Felpersham Police should review its audits.', '31 '],
  ['REPORT', 'We recommend that Felpersham Police immediately reviews its audits.', 'immediately'],
  ['REPORT', 'Of 40 cases, 10 were good, 12 required improvement and 18 were inadequate.', ', 12 required improvement'],
  ['REPORT', 'Of 40 cases, 10 were good, 12 required improvement and 18 were inadequate.', '10 '],
])('in a %s, “%s”', (kind, sentence, word) => {
  test(`means something else without “${word.trim()}”`, () => {
    expect(claimed(kind, without(sentence, word))).not.toEqual(claimed(kind, sentence));
  });
});

describe.each<[DocumentKind, string, string]>([
  ['RESPONSE', 'I do not accept recommendation 4.', 'recommendation 4'],
  ['RESPONSE', 'I fully accept recommendation 4.', 'fully'],
  ['REPORT', 'Within three months, Felpersham Police should now review its audits.', 'now '],
])('in a %s, “%s”', (kind, sentence, word) => {
  const key = kind === 'RESPONSE' ? 'stances' : 'recommendations';
  test(`is of the same kind without “${word.trim()}”`, () => {
    const [one, other] = [claimed(kind, sentence), claimed(kind, without(sentence, word))];
    expect(other[key].map(([taken]) => taken)).toEqual(one[key].map(([taken]) => taken));
  });
});
