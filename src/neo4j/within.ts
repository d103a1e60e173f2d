import { DatabaseAway, GivenUp, NoAnswer } from './errors.js';

export interface Waiting {
  readonly milliseconds: number;
  /** Tells that whoever asked no longer waits. */
  readonly signal?: AbortSignal | undefined;
  /** Asked for a sign of life now and then: what is slow may take its time, but nobody waits for what is gone. */
  readonly isThere?: () => Promise<boolean>;
}

const millisecondsBetweenSigns = 1_500;

/** Waits for a promise, as long as that makes sense; what comes of it afterwards is nobody's. */
export function within<Result>(
  promise: PromiseLike<Result>,
  { milliseconds, signal, isThere }: Waiting,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + milliseconds;
    let isSettled = false;
    let timer = setTimeout(look, Math.min(milliseconds, millisecondsBetweenSigns));
    const giveUp = () => reject(new GivenUp());
    const settle = () => {
      isSettled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    };
    if (signal?.aborted === true) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).then(settle, settle);

    function look(): void {
      const left = end - performance.now();
      if (left < 1) {
        reject(new NoAnswer(milliseconds));
        return;
      }
      const next = () => {
        if (!isSettled) timer = setTimeout(look, Math.min(left, millisecondsBetweenSigns));
      };
      if (isThere === undefined) next();
      else void isThere().then((is) => (is ? next() : reject(new DatabaseAway('it says nothing at all'))));
    }
  });
}
