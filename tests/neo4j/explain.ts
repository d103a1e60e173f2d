import neo4j, { type Plan } from 'neo4j-driver';
import type { Statement } from '../../src/neo4j/cypher.js';

export interface Explained {
  readonly operators: readonly string[];
  /** What the planner warns of: labels, types and properties that nothing in the graph has. */
  readonly warnings: readonly string[];
}

/** How the seeded server would run a statement. */
export async function explain({ text, parameters }: Statement): Promise<Explained> {
  const { uri, user, password, database } = JSON.parse(process.env['SEEDED_NEO4J'] ?? '{}');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const integers = Object.entries(parameters).map(([key, value]) => [
      key,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]);
    const { summary } = await driver.executeQuery(
      text.replace('CYPHER 5', 'CYPHER 5 EXPLAIN'),
      Object.fromEntries(integers),
      { database },
    );
    const warnings = summary.gqlStatusObjects.filter(({ rawSeverity }) => rawSeverity === 'WARNING');
    return {
      operators: summary.plan ? operatorsOf(summary.plan) : [],
      warnings: warnings.map(({ statusDescription }) => statusDescription),
    };
  } finally {
    await driver.close();
  }
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)];
}
