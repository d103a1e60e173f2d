import { hash } from 'node:crypto';
import type { Told } from '../request.js';
import { shelfOf } from './shelf.js';
import { together } from './together.js';

/** An answer as it went out, ready to go out again. */
export interface Given {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
  readonly told: Pick<Told, 'operation' | 'cost' | 'count'>;
}

export interface Answers {
  /** Whether this was answered before, of whichever moment. */
  holds: (key: string) => boolean;
  /** What was answered to this before, if the graph is still the one it was answered from. */
  find: (key: string) => Promise<Given | undefined>;
  keep: (key: string, moment: number, answer: Omit<Given, 'etag'>) => Given;
}

const overhead = 500;

/**
 * Answers already given, up to so many bytes. Before one is given again the graph is asked of which moment it is, so
 * it is right as soon as a load has committed, whoever loaded.
 */
export function answersWithin(bytes: number, readMoment: () => Promise<number | undefined>): Answers {
  const shelf = shelfOf<Given>(bytes);
  const readOnce = together(readMoment);
  let moment: number | undefined;

  return {
    holds: (key) => shelf.has(key),
    find: async (key) => {
      if (!shelf.has(key)) return undefined;
      const now = await readOnce().catch(() => undefined);
      return now !== undefined && now === moment ? shelf.take(key) : undefined;
    },
    keep: (key, of, answer) => {
      const given = { ...answer, etag: `"${hash('sha1', answer.body, 'base64url')}"` };
      if (moment !== undefined && of < moment) return given;
      if (of !== moment) shelf.clear();
      moment = of;
      shelf.put(key, given, 2 * key.length + given.body.length + overhead);
      return given;
    },
  };
}
