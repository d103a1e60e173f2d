import { expect, test } from '@jest/globals';
import { stancesOf } from '../src/ingest/extract/stance.js';
import type { KnownRecommendation } from '../src/ingest/known/known-claims.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { type Asked, readStances } from '../src/ingest/read/stances.js';
import type { Subject } from '../src/ingest/read/subject.js';
import type { KnownInspection } from '../src/ingest/world.js';
import { fixtureWorld } from './fixture-world.js';

// The texts are written for these tests; their forces and people do not exist.
const of = (id: string): KnownInspection => ({
  ...{ id: `inspection:${id}`, title: id, kind: 'INITIAL', forces: ['force:borsetshire'], follows: [] },
});
const numbered = (number: string, inspection: string): KnownRecommendation => ({
  ...{ id: `recommendation:${inspection}-${number}`, owner: 'seed', words: '', number, deadline: 'UNKNOWN' },
  ...{ themes: [], inspection: `inspection:${inspection}` },
});
const pcc = 'organisation:borsetshire-pcc';
const subject: Subject = {
  ...{ document: { id: 'response:pcc', kind: 'RESPONSE', publishers: [pcc], about: [] }, text: 'text:pcc' },
  ...{ inspections: [of('review')], earlier: [of('initial')], forces: ['force:borsetshire'], decided: [] },
  ...{ world: fixtureWorld(), isHidden: () => false, isOpen: true },
  claims: {
    ...{ findings: [], assessments: [], coverage: [], caseAudits: [], judgements: [], stances: [], themes: [] },
    recommendations: [numbered('1', 'review'), numbered('1', 'initial'), numbered('3', 'initial')],
  },
};

function towards(words: string, asked: readonly Asked[] = []): string[][] {
  const document = parseTxt(Buffer.from(`Response to HMICFRS\n\n${words}`));
  const { made } = readStances(stancesOf(document, 'RESPONSE'), asked, subject);
  return made.map(({ edges }) => edges.flatMap(([type, to]) => (type === 'RESPONDS_TO' ? [to] : [])));
}

test('a number is that of the inspection answered, and of the one before where that has none', () => {
  expect(towards('I accept recommendation 1.')).toEqual([['recommendation:review-1']]);
  expect(towards('I accept recommendation 3.')).toEqual([['recommendation:initial-3']]);
  expect(towards('I accept recommendation 9.')).toEqual([[]]);
});

test('the response’s own list counts before what the graph has', () => {
  const asked = [{ start: 0, number: '1', id: 'recommendation:listed-here' }];
  expect(towards('I accept recommendation 1.', asked)).toEqual([['recommendation:listed-here']]);
});

test('what is said of the other recommendations answers none above it', () => {
  const asked = [{ start: 0, number: '4', id: 'recommendation:listed-here' }];
  expect(towards('I accept the recommendation.', asked)).toEqual([['recommendation:listed-here']]);
  expect(towards('The other four recommendations are of detail and I have accepted them.', asked)).toEqual([[]]);
});

test('two lists that are numbered alike leave it open', () => {
  const asked = ['one', 'other'].map((id, start) => ({ start, number: '1', id }));
  expect(towards('I accept recommendation 1.', asked)).toEqual([[]]);
});
