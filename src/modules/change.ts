import type { Change } from '../generated/schema.js';
import { cypher, type Fragment, join } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';
import type { RootField } from '../neo4j/select/root.js';
import { select } from '../neo4j/select/select.js';

const change: Noun<keyof Change> = {
  order: 'Made',
  isNewestFirst: true,
  edges: {
    load: path(cypher`MATCH (this)-[:MADE_BY]->(that:Load)`),
  },
};

interface Arguments {
  since?: string | null;
  subject?: string | null;
}

const changes: RootField = (_source, { since, subject }: Arguments, context, info) => {
  const conditions: Fragment[] = [];
  if (subject) conditions.push(cypher`that.subject = ${subject}`);
  // The key of the order begins with the instant, so a range of its index is all that came after.
  if (since) conditions.push(cypher`that.byMadeDesc > ${`${since}\uFFFF`}`);
  const match = cypher`MATCH (that:Change)`;
  const start = conditions.length === 0 ? path(match) : path(match, { where: join(conditions, ' AND ') });
  return select(start, context, info);
};

export const nouns = { Change: change };
export const roots = { changes };
