import { expect, test } from '@jest/globals';
import { originsOf } from '../src/ingest/align/origin.js';
import { slipsOf } from '../src/ingest/align/slip.js';
import { buildSourceIndex } from '../src/ingest/align/source-index.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

const opening = 'The inspection took place in March 2015 in the county town and its villages.\n\n';

// Sentences of our own, of no release and no paper.
test.each([
  [
    'The force should review its plans within three months.',
    'The force must review its plans within three months, inspectors said.',
    ['should → must'],
  ],
  [
    'Inspectors examined 384 cases and found that 57 were good.',
    'Inspectors examined 374 cases and found that 57 were good.',
    ['384 cases → 374 cases'],
  ],
  [
    'In 75 of the cases there was nothing about what the child had said.',
    'In 57 cases nothing was written about what the child had to say.',
    ['75 → 57 cases'],
  ],
  [
    'There were 38 nights on which a child stayed in a cell, and on most of them nobody rang the council at all.',
    'There were 83 such nights in all.',
    ['38 → 83'],
  ],
  [
    'Children at medium risk of going missing were not looked for.',
    'Children at high risk of going missing were not looked for.',
    ['medium → high'],
  ],
  [
    'Visits to 61 registered sex offenders were overdue.',
    'Visits to 61 registered sex offenders were overturned.',
    ['overdue → overturned'],
  ],
  [
    'Two of the recommendations have still to be acted on by the force.',
    'Two of the recommendations have now been acted on by the force.',
    ['still → now'],
  ],
  [
    'Inspectors will return within six months to see what has been done.',
    'Inspectors will return within six weeks to see what has been done.',
    ['months → weeks'],
  ],
  [
    'The force examined all 44 cases within three months of the inspection.',
    'The force looked at all 44 cases within three months of the inspection.',
    [],
  ],
  [
    'All officers have been trained to recognise exploitation of children.',
    'All officers have been trained to recognise exploitation of kids.',
    [],
  ],
])('%s → %s', (said, printed, slips) => {
  const [release, article] = [parseTxt(Buffer.from(`${opening}${said}\n`)), parseTxt(Buffer.from(`${printed}\n`))];
  const source = { id: 'release', origin: 'RELEASE' as const, text: release.text, sentences: release.sentences };
  const found = originsOf(article, buildSourceIndex([source])).flatMap((label) =>
    label.source === undefined ? [] : slipsOf(article.text, label, release.text, label.taken),
  );
  expect(found.map((slip) => `${slip.source} → ${slip.printed}`)).toEqual(slips);
});
