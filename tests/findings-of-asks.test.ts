import { expect, test } from '@jest/globals';
import { extract } from '../src/ingest/extract/extract.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// The texts are written for these tests; their forces and people do not exist.
const read = (kind: 'RELEASE' | 'REPORT', ...paragraphs: string[]) =>
  extract(
    parseTxt(Buffer.from(['Felpersham – National child protection inspection', ...paragraphs].join('\n\n'))),
    kind,
  );

test('what a report asks for, and the points of it, finds nothing', () => {
  const items = ['• violent crimes are missed;', '• sexual offences are poorly recorded.'].join('\n');
  const { findings, recommendations } = read(
    'REPORT',
    'Recommendations',
    'Within three months, the force should improve supervision so that these are well recorded:',
    items,
    'Within six months, Felpersham Police should make sure that supervisors are better trained.',
  );
  expect(recommendations.length).toBeGreaterThan(0);
  expect(findings).toEqual([]);
});

test('a cause of concern says what was told the force some months before', () => {
  const { findings } = read(
    'REPORT',
    'Accelerated cause of concern',
    'In May 2023, we told the chief constable that the force does not investigate exploitation well enough.',
  );
  expect(findings).toMatchObject([{ polarity: 'NEGATIVE', severity: 'ACCELERATED_CAUSE_OF_CONCERN' }]);
});

test('a release tells what is wrong as what should be done', () => {
  const { findings, recommendations } = read(
    'RELEASE',
    'Inspectors said the force must:',
    '• improve supervision;\n• reduce delays.',
  );
  expect(findings.map(({ polarity }) => polarity)).toEqual(['NEGATIVE', 'NEGATIVE']);
  expect(recommendations).toHaveLength(2);
});
