import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskContacts, withoutContacts } from '../src/ingest/identity/contacts.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { expectSlices } from './slices.js';
import { seed } from './drawn.js';

// Numbers that the regulator keeps free for fiction.
test.each([
  ['on 020 7946 0000.', 'on ███ ████ ████.'],
  ['on 07700 900 123 or 01632 960001', 'on █████ ███ ███ or █████ ██████'],
  ['+44 (0)20 7946 0000', '███ █████ ████ ████'],
  ['write to press.office@example.org.uk now', `write to ${'█'.repeat(27)} now`],
])('%j becomes %j', (text, masked) => {
  expect(maskContacts(text)).toBe(masked);
});

test.each([
  'ISBN: 978-1-78246-000-0',
  '8:30am – 5:00pm',
  '4 February 2016',
  '43 forces, 576 cases',
  'in 2014-2015',
  '£10.12m',
])('%j is no contact', (text) => expect(maskContacts(text)).toBe(text));

test('a mask is as long as what it hides', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('020 7946 0000', 'a@example.org', '😀@example.org'))),
      (pieces) => {
        const text = pieces.join(' ');
        expect(maskContacts(text)).toHaveLength(text.length);
      },
    ),
    { seed },
  );
});

test('contacts are masked in notes, and the document stays whole', () => {
  const text =
    'Force improves\n\nThe victim rang 01632 960001 and waited.\n\nThe force agreed.\n\nNotes to editors\nThe press office is on 020 7946 0000.\n';
  const document = withoutContacts(parseTxt(Buffer.from(text)));
  expectSlices(document);
  expect(document.text).toHaveLength(text.length);
  expect(document.text).not.toContain('020 7946 0000');
  expect(document.text).toContain('01632 960001');
});
