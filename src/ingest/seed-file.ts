import type { Problem } from './problem.js';

/** One file of the seed, as it is read from the disk. */
export interface SeedFile {
  file: string;
  text: string;
}

interface WrittenObject {
  file: string;
  /** Its id, else its number. */
  place: string;
  keys: Readonly<Record<string, unknown>>;
}

/** The objects of a file that holds a list of them. */
export function objectsIn({ file, text }: SeedFile, problems: Problem[]): WrittenObject[] {
  const rows = parsed(text);
  if (!Array.isArray(rows)) {
    problems.push({ file, expected: 'expected a JSON array of rows' });
    return [];
  }
  return rows.flatMap((keys: unknown, index) => {
    const number = `row ${index + 1}`;
    if (isObject(keys)) return [{ file, keys, place: typeof keys['id'] === 'string' ? keys['id'] : number }];
    problems.push({ file, row: number, found: keys, expected: 'expected an object' });
    return [];
  });
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What cannot be parsed is no list either, and is refused as such. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
