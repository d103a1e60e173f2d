/** Something a row says that cannot be so: where it stands, what was found, what was expected. */
export interface Problem {
  file: string;
  /** The row's id, else its number. */
  row?: string;
  field?: string;
  found?: unknown;
  expected: string;
}

/** Stops a load before anything is written. */
export class SeedRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
    super(`${count} in the seed cannot be so, and nothing was written:\n${problems.map(sentence).join('\n')}`);
    this.name = 'SeedRefused';
    this.problems = problems;
  }
}

/** finding.json, finding:x, "polarity": found "GOOD"; expected one of POSITIVE, NEGATIVE. */
export function sentence({ file, row, field, found, expected }: Problem): string {
  const where = [file, row, field === undefined ? undefined : `"${field}"`].filter((part) => part !== undefined);
  const what = found === undefined ? '' : `found ${shown(found)}; `;
  return `${where.join(', ')}: ${what}${expected}${expected.endsWith('.') ? '' : '.'}`;
}

const longest = 80;

function shown(found: unknown): string {
  const text = JSON.stringify(found);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
