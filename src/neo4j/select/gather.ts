import type { Graph, Momentary, Patience } from '../graph.js';

/** What a statement of `momentary` found. */
export type Ask = (statement: Momentary, operation: string) => Promise<readonly unknown[]>;

interface Asked {
  readonly statement: Momentary;
  readonly answer: (found: readonly unknown[]) => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * The root fields of an operation ask one after the other within one turn; what they ask goes to the graph together
 * when the turn is over, so that all of them are answered as of one moment.
 */
export function gather(
  { readTogether }: Pick<Graph, 'readTogether'>,
  tellMoment: (moment: number | undefined) => void,
  patience?: Patience,
): Ask {
  let gathered: Asked[] = [];

  return (statement, operation) =>
    new Promise((answer, refuse) => {
      if (gathered.length === 0) queueMicrotask(() => void send(operation));
      gathered.push({ statement, answer, refuse });
    });

  async function send(operation: string): Promise<void> {
    const sent = gathered;
    gathered = [];
    try {
      const statements = sent.map(({ statement }) => statement);
      const { found, moment } = await readTogether(statements, operation, patience);
      tellMoment(moment);
      sent.forEach(({ answer }, index) => answer(found[index] ?? []));
    } catch (error) {
      sent.forEach(({ refuse }) => refuse(error));
    }
  }
}
