/** Nothing came back in time; whether the other end is gone or slow, this does not tell. */
export class NoAnswer extends Error {
  constructor(milliseconds: number) {
    super(`no answer in ${Math.round(milliseconds)} ms`);
    this.name = 'NoAnswer';
  }
}

/** Who asked no longer waits for the answer. */
export class GivenUp extends Error {
  constructor() {
    super('Whoever asked has gone away, and what was asked was ended.');
    this.name = 'GivenUp';
  }
}

/** Waits for a promise as long as there is patience; what comes of it afterwards is nobody's. */
export function within<Result>(
  milliseconds: number,
  promise: PromiseLike<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new GivenUp());
    const timer = setTimeout(() => reject(new NoAnswer(milliseconds)), milliseconds);
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    };
    if (signal?.aborted === true) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).then(settle, settle);
  });
}
