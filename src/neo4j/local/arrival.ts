/** A file that Maven says it has downloaded. */
export interface Arrival {
  isJar: boolean;
  bytes: number;
}

const factors = { B: 1, kB: 1e3, MB: 1e6 };

/** Reads `Downloaded from central: https://…/x.jar (41 kB at 33 kB/s)`. */
export function readArrival(line: string): Arrival | undefined {
  const match = /Downloaded from \S+ \S+?(\.jar)? \(([\d.]+) (B|kB|MB) at /.exec(line);
  if (!match) return undefined;
  const [, jar, amount, unit] = match;
  // The expression lets no other unit through.
  return { isJar: jar !== undefined, bytes: Number(amount) * factors[unit as keyof typeof factors] };
}

export function describeArrivals(arrivals: Arrival[]): string {
  if (arrivals.length === 0) return 'Maven is starting';
  const jars = arrivals.filter(({ isJar }) => isJar).length;
  const megabytes = arrivals.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return `descriptions: ${arrivals.length - jars}, jars: ${jars}, together ${megabytes.toFixed(1)} MB so far`;
}
