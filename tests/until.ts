import { setTimeout as delay } from 'node:timers/promises';

/** Of a machine that is busy with much else: only what never becomes so is a failure. */
const patience = 300_000;

/** Waits until it is so; where it does not become so, tells what was waited for. */
export async function until(isSo: () => boolean | Promise<boolean>, pause = 100): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so within ${patience / 1_000} s: ${String(isSo)}`);
    await delay(pause);
  }
}
