import { TooManyNewShapes } from '../neo4j/errors.js';

/** Does `atOnce` things side by side; what would have to wait longer than `milliseconds` is refused. */
export function queue(atOnce: number, milliseconds: number) {
  const waiting = new Set<() => void>();
  let working = 0;

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (working >= atOnce) await turn();
    working += 1;
    try {
      return await work();
    } finally {
      working -= 1;
      const [next] = waiting;
      next?.();
    }
  };

  function turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        waiting.delete(begin);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(begin);
        reject(new TooManyNewShapes());
      }, milliseconds);
      waiting.add(begin);
    });
  }
}
