import neo4j, { type Plan } from 'neo4j-driver';
import type { Statement } from '../../src/neo4j/cypher.js';

export interface Explained {
  readonly operators: readonly string[];
  /** Where rows begin, and the first operator above that cuts them or takes all of them: a Limit stops what is below it. */
  readonly leaves: readonly { readonly reads: string; readonly cut: string | undefined }[];
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
      leaves: summary.plan ? leavesOf(summary.plan) : [],
      warnings: warnings.map(({ statusDescription }) => statusDescription),
    };
  } finally {
    await driver.close();
  }
}

function operatorsOf(plan: Plan): string[] {
  return [operatorOf(plan), ...plan.children.flatMap(operatorsOf)];
}

function leavesOf(plan: Plan, above?: string): Explained['leaves'] {
  const operator = operatorOf(plan);
  const cut = /^(Limit|Top|Sort|Eager|Partial)/.test(operator) ? operator : above;
  if (plan.children.length === 0) return [{ reads: `${operator} ${plan.arguments['Details'] ?? ''}`, cut }];
  return plan.children.flatMap((child) => leavesOf(child, cut));
}

function operatorOf({ operatorType }: Plan): string {
  return operatorType.replace(/@.*$/, '');
}
