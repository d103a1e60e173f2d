import { describe, expect, test } from '@jest/globals';
import { inspectorsAlone } from '../src/ingest/identity/who-speaks.js';

// Written for these tests: the people and the forces do not exist.
describe('inspectors speak alone', () => {
  test.each([
    'HM Inspector of Constabulary Una Crake said: “The force has to do more.”',
    'Her Majesty’s Chief Inspector of Constabulary, Sir Giles Orme, said:\n“There is much to praise.”',
    '“The force has to do more,” said HM Inspector Una Crake.',
    'HMI Una Crake added: “Officers told us that they were tired.”',
    'HM Inspector Una Crake returned in May.\nMs Crake said: “It is better.”',
  ])('in: %s', (text) => {
    expect(inspectorsAlone(text)).toBe(true);
  });

  test.each([
    'Borsetshire Police has to do more.',
    'HMI Una Crake said: “It is slow.”\nChief Constable Ann Pell said: “It is not.”',
    'HMI Una Crake said: “It is slow.”\nDeborah Moss, the police and crime commissioner, said that it was not.',
    'HMI Una Crake said: “It is slow.”\nThe force has apologised.',
    'HMI Una Crake said: “It is slow.”\n“It is not,” added a spokeswoman.',
    'HMI Una Crake said: “It is slow.”\nThat was Deputy Chief Constable Ann Pell speaking to the station.',
  ])('not in: %s', (text) => {
    expect(inspectorsAlone(text)).toBe(false);
  });
});
