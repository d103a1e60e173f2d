import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { queue } from '../src/limits/queue.js';
import { GivenUp, TooManyNewShapes } from '../src/neo4j/errors.js';

/** Work that ends when it is told to. */
function work() {
  const ending = new AbortController();
  const ended = once(ending.signal, 'abort');
  return { run: () => ended, end: () => ending.abort() };
}

test('who goes away while waiting leaves the place to the next', async () => {
  const wait = queue(1, 60_000);
  const first = work();
  const leaving = new AbortController();
  const one = wait(first.run);
  const two = wait(() => Promise.resolve('two'), leaving.signal);
  const three = wait(() => Promise.resolve('three'));

  leaving.abort();
  await expect(two).rejects.toBeInstanceOf(GivenUp);
  first.end();
  await one;
  expect(await three).toBe('three');
  expect(await wait(() => Promise.resolve('four'))).toBe('four');
});

test('who has gone already is not begun with', async () => {
  let begun = 0;
  const wait = queue(1, 60_000);
  const begin = () => Promise.resolve((begun += 1));
  await expect(wait(begin, AbortSignal.abort())).rejects.toBeInstanceOf(GivenUp);
  expect(begun).toBe(0);
});

test('never more than so many are at work, and who waits too long is refused', async () => {
  const wait = queue(2, 20);
  const works = [work(), work()];
  const done = works.map(({ run }) => wait(run));
  await expect(wait(() => Promise.resolve())).rejects.toBeInstanceOf(TooManyNewShapes);
  works.forEach(({ end }) => end());
  await Promise.all(done);

  let [working, most] = [0, 0];
  const wide = queue(2, 60_000);
  const step = async () => {
    most = Math.max(most, (working += 1));
    await Promise.resolve();
    working -= 1;
  };
  await Promise.all(Array.from({ length: 50 }, () => wide(step)));
  expect(most).toBe(2);
});
