import { describe, expect, test } from '@jest/globals';
import { answersWithin } from '../src/answers/answers.js';
import { together } from '../src/answers/together.js';

const told = { operation: 'Any', cost: undefined, count: { objects: 1 } };
const answer = (text: string) => ({ body: Buffer.from(text), contentType: 'application/json', told });

describe('readings that are shared', () => {
  test('who asks while one is under way waits for the next: what they ask about may have come after it began', async () => {
    let now = 0;
    let begun = 0;
    const read = together(async () => {
      begun += 1;
      const seen = now;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return seen;
    });
    const first = [read(), read(), read()];
    expect(begun).toBe(0);
    while (begun === 0) await new Promise(setImmediate);
    expect(begun).toBe(1);
    now = 1;
    const second = [read(), read()];
    expect(await Promise.all(first)).toEqual([0, 0, 0]);
    expect(await Promise.all(second)).toEqual([1, 1]);
    expect(begun).toBe(2);
  });

  test('one that fails does not take the next with it', async () => {
    let isBroken = true;
    const read = together(() => (isBroken ? Promise.reject(new Error('away')) : Promise.resolve('here')));
    await expect(read()).rejects.toThrow('away');
    isBroken = false;
    expect(await read()).toBe('here');
  });
});

describe('answers already given', () => {
  test('are given again as long as the graph is of the same moment, and not when that cannot be told', async () => {
    let moment: number | undefined = 2;
    const answers = answersWithin(100_000, () => Promise.resolve(moment));
    answers.keep('a', 2, answer('one'));
    expect((await answers.find('a'))?.body.toString()).toBe('one');
    moment = undefined;
    expect(await answers.find('a')).toBeUndefined();
    moment = 4;
    expect(await answers.find('a')).toBeUndefined();
  });

  test('of an earlier moment do not put out those of a later one', async () => {
    const answers = answersWithin(100_000, () => Promise.resolve(4));
    answers.keep('a', 4, answer('new'));
    answers.keep('a', 2, answer('late'));
    expect((await answers.find('a'))?.body.toString()).toBe('new');
  });

  test('are kept up to so many bytes: the one that was not asked for longest goes first', async () => {
    const answers = answersWithin(100_000, () => Promise.resolve(2));
    const large = answer('x'.repeat(4_000));
    for (let number = 0; number < 20; number += 1) {
      answers.keep(`a${number}`, 2, large);
      expect(await answers.find('a0')).toBeDefined();
    }
    answers.keep('b', 2, large);
    answers.keep('c', 2, large);
    answers.keep('d', 2, large);
    expect(await answers.find('a0')).toBeDefined();
    expect(await answers.find('a1')).toBeUndefined();
    answers.keep('huge', 2, answer('x'.repeat(50_000)));
    expect(await answers.find('huge')).toBeUndefined();
  });
});
