/** A terminal, npm and a service manager may each send the same signal: so close together they mean one thing. */
const together = 1_000;

/** `stop` when this process is told to stop, `hurry` when it is told again. */
export function signals(): { stop: AbortSignal; hurry: AbortSignal } {
  const stop = new AbortController();
  const hurry = new AbortController();
  let toldAt = 0;
  const onSignal = () => {
    if (!stop.signal.aborted) toldAt = performance.now();
    else if (performance.now() - toldAt > together) hurry.abort();
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return { stop: stop.signal, hurry: hurry.signal };
}
