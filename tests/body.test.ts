import { expect, test } from '@jest/globals';
import { voicesIn } from '../src/ingest/read/voices.js';
import { bodiesOf, bodySpeaking } from '../src/ingest/read/body.js';
import type { Quoted } from '../src/ingest/read/quoted.js';
import { quotationsOf } from '../src/ingest/quote/find.js';
import { fixtureWorld } from './fixture-world.js';

const world = fixtureWorld();
const bodies = bodiesOf(world, ['force:borsetshire']);

const printed: [speaker: string, body: string | undefined][] = [
  ['HMIC', 'organisation:hmicfrs'],
  ['An HMIC spokeswoman', 'organisation:hmicfrs'],
  ['the inspectors', 'organisation:hmicfrs'],
  ['a force spokesman', 'force:borsetshire'],
  ['A spokeswoman for Borsetshire Police', 'force:borsetshire'],
  ['the commissioner’s office', 'organisation:borsetshire-pcc'],
  ['A Home Office spokesman', undefined],
  ['a senior officer', undefined],
  ['Ann Poe', undefined],
];

test.each(printed)('%s speaks for %s', (speaker, body) => {
  expect(bodySpeaking(speaker, world, bodies)).toBe(body);
});

test('a surname alone keeps the voice that its office gave it elsewhere in the text', () => {
  const text =
    'The commissioner, Giles Rowe, has seen it. “It is grim,” said Rowe. Ann Poe shrugged. “Well,” she said.';
  const quotations = quotationsOf(text).map((found): Quoted => ({ found, isPerson: false, reasons: [] }));
  const unknown = { ...world, officeHolders: [] };
  // nobody in it is known: only the print tells
  const subject = { world: unknown, forces: [], document: {} } as unknown as Parameters<typeof voicesIn>[2];
  const voices = voicesIn(quotations, text, subject);
  expect(voices.map(({ start, end, of }) => [text.slice(start, end), of])).toEqual([['It is grim,', 'OFFICIAL']]);
});
