import { describe, expect, test } from '@jest/globals';
import { dateKeys, textKeys } from '../src/ingest/order.js';

describe('nodes in order of a date', () => {
  const dates = new Map<string, string | undefined>([
    ['a', '[..2016-02-22]'],
    ['b', '2016-02-04'],
    ['c', '[2016-02-04..]'],
    ['d', '2016-02'],
    ['e', undefined],
    ['f', '2016-02-04'],
  ]);

  test('stand by their earliest bound, then their latest, then their id, the unknown last', () => {
    expect(inOrder('asc')).toEqual(['d', 'b', 'f', 'c', 'a', 'e']);
  });

  test('turn round the other way, with the unknown last again', () => {
    expect(inOrder('desc')).toEqual(['a', 'c', 'f', 'b', 'd', 'e']);
  });

  test('have keys of bounds and id', () => {
    expect(dateKeys('release:x', '[2015-08..]')).toEqual({
      asc: '2015-08-01\u00019999-12-31\u0001release:x',
      desc: '2015-08-01\u00019999-12-31\u0001release:x',
    });
    expect(dateKeys('release:x')).toEqual({ asc: '9999-99-99\u0001release:x', desc: '\u0001release:x' });
  });

  function inOrder(direction: 'asc' | 'desc'): string[] {
    const sorted = [...dates].map(([id, date]) => dateKeys(id, date)[direction]).sort(byCodePoint);
    return (direction === 'asc' ? sorted : sorted.reverse()).map((key) => key.split('\u0001').at(-1) ?? '');
  }
});

describe('nodes in order of a text', () => {
  test('stand side by side whatever their capitals, spaces and encoding of accents', () => {
    expect(textKeys('person:x', ' ZO\u00CB ').asc).toBe(textKeys('person:x', 'zoe\u0308').asc);
  });

  test('let a shorter name come before a longer one that begins with it', () => {
    const names = ['West Yorkshire', 'West', 'West Mercia'].map((name) => textKeys('force:a', name).asc);
    expect([...names].sort(byCodePoint)).toEqual([names[1], names[2], names[0]]);
  });

  test('come last in both directions where the text is not known or blank', () => {
    for (const text of [undefined, '  ']) {
      expect(textKeys('article:x', text)).toEqual({ asc: '\uFFFF\u0001article:x', desc: '\u0001article:x' });
    }
  });
});

/** As Neo4j compares strings: no language, no folding. */
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
