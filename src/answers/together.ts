import { setImmediate as othersHeard } from 'node:timers/promises';

/**
 * One reading for all who ask at the same time: it begins when all that has come in by now has been heard. Who asks
 * while one is under way waits for the next: that one may have begun before what they want to know of.
 */
export function together<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let next: Promise<Result> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  return () => {
    next ??= last.then(othersHeard).then(() => {
      next = undefined;
      const reading = read();
      last = reading.catch(() => undefined);
      return reading;
    });
    return next;
  };
}
