import { setTimeout as delay } from 'node:timers/promises';
import { until } from '../until.js';

/** What one reader was told: the right answer, or that the database is away, or anything else. */
export interface Told {
  readonly at: number;
  readonly milliseconds: number;
  readonly is: 'right' | 'away' | 'wrong';
  readonly text: string;
}

export interface Readers {
  /** All that has been told since the last time this was called. */
  taken: () => Told[];
  /** How long it takes until all of them have been answered rightly since now. */
  allRight: () => Promise<number>;
  stop: () => Promise<void>;
}

/** Readers that ask over HTTP without a pause, each the next question when the last one is answered. */
export function startReaders(url: string, questions: ReadonlyMap<string, string>, count: number): Readers {
  let told: Told[] = [];
  let isReading = true;
  const lastRight = Array.from({ length: count }, () => 0);
  const list = [...questions];

  const readers = lastRight.map(async (_, reader) => {
    for (let turn = reader; isReading; turn += 1) {
      const [question = '', right = ''] = list[turn % list.length] ?? [];
      const one = await ask(url, question, right);
      told.push(one);
      if (one.is === 'right') lastRight[reader] = one.at;
      // Whoever is told at once that nobody is there does not ask again at once.
      if (one.is === 'away') await delay(250);
    }
  });

  return {
    taken: () => told.splice(0),
    allRight: async () => {
      const since = performance.now();
      const last = () =>
        told.slice(-40).map(({ text, milliseconds }) => `${Math.round(milliseconds)} ms ${text.slice(0, 120)}`);
      await until(() => lastRight.every((at) => at >= since), 20).catch((cause: unknown) => {
        throw new Error(`not all were right; the last answers:\n${last().join('\n')}`, { cause });
      });
      return performance.now() - since;
    },
    stop: async () => {
      isReading = false;
      await Promise.all(readers);
      told = [];
    },
  };
}

async function ask(url: string, query: string, right: string): Promise<Told> {
  const began = performance.now();
  const body = JSON.stringify({ query });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  const at = performance.now();
  const isAway = response.status === 503 && text.includes('"DATABASE_UNAVAILABLE"');
  const is = text === right ? 'right' : isAway ? 'away' : 'wrong';
  return { at, milliseconds: at - began, is, text };
}

/** The answer that a question has while all is well, as text. */
export async function answerNow(url: string, query: string): Promise<string> {
  const { text } = await ask(url, query, '');
  if (!text.startsWith('{"data":')) throw new Error(text);
  return text;
}
