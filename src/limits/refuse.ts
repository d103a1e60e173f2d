import { type Code, withCode } from '../errors.js';
import { type Cost, most } from './cost.js';

interface Refusal {
  readonly of: keyof Cost;
  readonly code: Code;
  readonly sentence: (cost: string, limit: string) => string;
}

/** Each says what it costs, what it may cost and how to ask for less. */
const refusals: readonly Refusal[] = [
  {
    of: 'fields',
    code: 'OPERATION_TOO_LARGE',
    sentence: (_cost, limit) =>
      `This operation has more than ${limit} fields, fragments opened; expected ${limit} at most. Leave fields out, or ask in several operations.`,
  },
  {
    of: 'aliases',
    code: 'OPERATION_TOO_LARGE',
    sentence: (cost, limit) =>
      `This operation has ${cost} aliases; expected ${limit} at most. Ask for many of a kind by a list, as nodes(ids:) or a filter, or in several operations.`,
  },
  {
    of: 'depth',
    code: 'OPERATION_TOO_DEEP',
    sentence: (cost, limit) =>
      `This operation is ${cost} levels deep; expected ${limit} at most. Ask for the lower levels by id in another one.`,
  },
  {
    of: 'objects',
    code: 'OPERATION_TOO_COSTLY',
    sentence: (cost, limit) =>
      `This operation may answer with ${cost} objects; expected ${limit} at most. Give the pages within pages a smaller first (20 where it is left out), or ask for the inner ones in another operation.`,
  },
];

/** Refuses what asks for too much, before anything is asked of the database. */
export function refuseTooMuch(cost: Cost): void {
  for (const { of, code, sentence } of refusals) {
    if (cost[of] <= most[of]) continue;
    throw withCode(sentence(inWords(cost[of]), inWords(most[of])), code, { cost, limit: { [of]: most[of] } });
  }
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
