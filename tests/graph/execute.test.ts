import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, execute, type ExecutionResult, parse, validate } from 'graphql';
import { contextOf } from '../../src/context.js';
import { byResponseKey } from '../../src/execute/by-response-key.js';
import type { Statement } from '../../src/neo4j/cypher.js';
import type { Momentary, ReadTogether } from '../../src/neo4j/graph.js';
import { api, graph, nouns, schema } from '../neo4j/seeded.js';
import { type Query, queryOf } from '../queries.js';
import { seed } from '../drawn.js';

/** Puts something else in one place of what the database answered, counted through all rows. */
interface Damage {
  readonly place: number;
  readonly value: unknown;
}

interface Seen {
  readonly data: string;
  readonly errors: readonly string[];
  readonly objects: number;
  readonly statements: readonly Statement[];
}

type Way = 'compiled' | 'graphql-js';

async function see(
  way: Way,
  document: DocumentNode,
  variableValues: Query['variables'][0],
  damage?: Damage,
): Promise<Seen> {
  const statements: Statement[] = [];
  const readTogether: ReadTogether = async (asked) => {
    statements.push(...asked);
    const found = await Promise.all(asked.map(foundBy));
    return {
      found: damage ? (damaged(found, { ...damage, left: damage.place }) as typeof found) : found,
      moment: undefined,
    };
  };
  const contextValue = contextOf({ readTogether }, nouns);
  const asking = { document, variableValues, contextValue };
  const result =
    way === 'compiled' ? await api.execute(asking) : await execute({ ...asking, schema, fieldResolver: byResponseKey });
  return { ...told(result), objects: contextValue.count.objects, statements };
}

const known = new Map<string, Promise<readonly unknown[]>>();

/** Each statement is put to the database once: all ways read the same rows. */
function foundBy(statement: Momentary): Promise<readonly unknown[]> {
  const key = JSON.stringify(statement);
  const once = known.get(key) ?? graph.readTogether([statement], 'test').then(({ found: [first = []] }) => first);
  known.set(key, once);
  return once;
}

/** As it goes to the caller, the order of keys included; root fields end in whatever order the database has. */
function told({ data, errors = [] }: ExecutionResult): Pick<Seen, 'data' | 'errors'> {
  const placed = errors.map(({ message, path, locations }) => JSON.stringify({ path, message, locations }));
  return { data: JSON.stringify(data), errors: placed.sort() };
}

function damaged(value: unknown, damage: Damage & { left: number }): unknown {
  if (damage.left < 0) return value;
  const isLeaf = typeof value !== 'object' || value === null;
  damage.left -= 1;
  if (damage.left < 0) return isLeaf ? damage.value : null;
  if (isLeaf) return value;
  if (Array.isArray(value)) return value.map((one) => damaged(one, damage));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, damaged(inner, damage)]));
}

async function expectSame(document: DocumentNode, variables: Query['variables'][0], damage?: Damage): Promise<Seen> {
  const [compiled, reference] = [
    await see('compiled', document, variables, damage),
    await see('graphql-js', document, variables, damage),
  ];
  expect(compiled.data).toBe(reference.data);
  expect(compiled.errors.length > 0).toBe(reference.errors.length > 0);
  // Where a root field that may not be null is lost, all is lost, and which others are still asked depends on who
  // was first.
  if (reference.data !== 'null') {
    expect(compiled.errors).toEqual(reference.errors);
    expect(compiled.statements).toEqual(reference.statements);
  }
  if (reference.errors.length === 0) expect(compiled.objects).toBe(reference.objects);
  return compiled;
}

describe('an operation that is compiled is answered as graphql-js answers it', () => {
  test('whatever is asked, first and again with other values', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { source, variables } = queryOf(schema, g);
        const document = parse(source);
        fc.pre(validate(schema, document).length === 0);
        for (const values of [variables[0], variables[1], variables[0]]) {
          const { errors } = await expectSame(document, values);
          answered += errors.length === 0 ? 1 : 0;
        }
      }),
      { seed, numRuns: 100, endOnFailure: true },
    );
    // Most of what is generated has an answer: the comparison is not one of refusals.
    expect(answered).toBeGreaterThan(120);
  });

  test('whatever is wrong with what the database holds: nulls go up, errors tell where', async () => {
    let failed = 0;
    const damages = fc.record({
      place: fc.integer({ min: 2, max: 60 }),
      value: fc.constantFrom(null, 'nonsense', 1e12, true),
    });
    await fc.assert(
      fc.asyncProperty(fc.gen(), damages, async (g, damage) => {
        const { source, variables } = queryOf(schema, g);
        const document = parse(source);
        fc.pre(validate(schema, document).length === 0);
        const { errors } = await expectSame(document, variables[0], damage);
        failed += errors.length === 0 ? 0 : 1;
      }),
      { seed, numRuns: 120, endOnFailure: true },
    );
    expect(failed).toBeGreaterThan(40);
  });
});
