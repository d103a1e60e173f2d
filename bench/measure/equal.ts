import { isDeepStrictEqual } from 'node:util';
import { StatementTooSlow } from '../../src/neo4j/errors.js';
import type { Operation } from '../operations/operation.js';
import type { Way } from '../ways/way.js';

/** Nothing is timed before all ways have given the same answer to all operations. */
export async function requireEqual(
  operations: readonly Operation[],
  ways: readonly Way[],
  say: (line: string) => void,
): Promise<void> {
  for (const operation of operations) {
    const answers: { way: string; answer: unknown }[] = [];
    for (const way of ways) {
      const name = `${way.name}, ${way.transport}`;
      try {
        const answer = await patiently(way.answering(operation));
        answers.push({ way: name, answer: plain(way.read(operation, answer)) });
      } catch (error) {
        // It will take too long in the rounds as well, whose table tells it.
        if (!(error instanceof StatementTooSlow) && !String(error).includes('"TIMEOUT"')) throw error;
        say(`  ${operation.name}: ${name} fails: ${String(error)}`);
      }
    }
    const [first, ...others] = answers;
    if (first === undefined || isEmpty(first.answer)) throw new Error(`${operation.name}: no answer to compare`);
    for (const other of others) {
      if (isDeepStrictEqual(first.answer, other.answer)) continue;
      throw new Error(
        `${operation.name}: ${other.way} answers otherwise than ${first.way}\n` +
          `${JSON.stringify(first.answer, null, 1)}\n${JSON.stringify(other.answer, null, 1)}`,
      );
    }
  }
}

/** As JSON would carry it: graphql-js makes objects without a prototype. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null));
}

function isEmpty(answer: unknown): boolean {
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

/** A database that has only just started can take longer to plan a large statement than this server lets it. */
async function patiently(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch {
    return ask();
  }
}
