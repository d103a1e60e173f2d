import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

export interface Changes {
  /** What callers written against the older schema can stumble over at once. */
  readonly breaking: readonly string[];
  /** What they may stumble over when an answer holds it: a new enum value, a new member of a union. */
  readonly dangerous: readonly string[];
}

/** What has become of a schema, as sentences that name the type and the field. */
export function compareSchemas(older: string, newer: string): Changes {
  const [before, after] = [buildSchema(older), buildSchema(newer)];
  const told = (changes: readonly { description: string }[]) => changes.map(({ description }) => description).sort();
  return { breaking: told(findBreakingChanges(before, after)), dangerous: told(findDangerousChanges(before, after)) };
}
