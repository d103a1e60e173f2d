import { GivenUp, TooManyNewShapes } from '../neo4j/errors.js';

/**
 * Does `atOnce` things side by side; what would have to wait longer than `milliseconds` is refused, and whoever goes
 * away while waiting leaves the place to the next.
 */
export function queue(atOnce: number, milliseconds: number) {
  const waiting = new Set<() => void>();
  let working = 0;

  return async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    if (signal?.aborted === true) throw new GivenUp();
    if (working < atOnce) working += 1;
    else await turn(signal);
    try {
      return await work();
    } finally {
      // Whose turn it is takes the place over, so that nobody who comes just now gets in between.
      const [next] = waiting;
      if (next) next();
      else working -= 1;
    }
  };

  function turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        waiting.delete(begin);
      };
      const begin = () => {
        leave();
        resolve();
      };
      const giveUp = () => {
        leave();
        reject(new GivenUp());
      };
      const timer = setTimeout(() => {
        leave();
        reject(new TooManyNewShapes());
      }, milliseconds);
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.add(begin);
    });
  }
}
