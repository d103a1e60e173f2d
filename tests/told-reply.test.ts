import { expect, test } from '@jest/globals';
import { toldReplyOf } from '../src/ingest/align/told-reply.js';

// Sentences of our own, about nobody.
test.each([
  ['Ada Crowe, the chief constable, has apologised to the families.', 'FORCE_REPLY'],
  ['A spokesman for Wherevershire Police said that more detectives were being hired.', 'FORCE_REPLY'],
  ['But the police and crime commissioner, Bo Lund, accused inspectors of haste.', 'OFFICIAL_REPLY'],
  ['The report said that the chief constable had been told of it.', undefined],
  ['The chief constable was told of it in June.', undefined],
  ['Inspectors praised the chief constable.', undefined],
])('%s', (sentence, origin) => {
  expect(toldReplyOf(sentence)).toBe(origin);
});
