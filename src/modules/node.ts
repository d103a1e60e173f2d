import { type GraphQLSchema, isObjectType } from 'graphql';
import { cypher, join, name } from '../neo4j/cypher.js';
import { WrongArgument } from '../neo4j/errors.js';
import { type Noun, padded, path } from '../neo4j/select/noun.js';
import { type RootField, shortened, typeOfId } from '../neo4j/select/root.js';
import { select, selectEach } from '../neo4j/select/select.js';

const mostIds = 100;

/** What any node can have: what sources say of it, and what loads have done to it. */
const anyNode: Noun<'statements' | 'history'> = {
  edges: {
    statements: path(cypher`MATCH (this)<-[:STATES_ABOUT]-(that:Statement)`),
    history: path(cypher`MATCH (that:Change {subject: this.id})`),
  },
};

const node: RootField = (_source, { id }: { id: string }, context, info) => {
  const type = nodeType(id, info.schema);
  if (type === undefined) return null;
  return select({ match: cypher`MATCH (that:${name(type)} {id: ${id}})`, types: [type] }, context, info);
};

/** An answer for each id in its place; one statement, also for ids of several types. */
const nodes: RootField = (_source, { ids }: { ids: readonly string[] }, context, info) => {
  if (ids.length < 1 || ids.length > mostIds) {
    throw new WrongArgument(`ids has ${ids.length} values; expected 1 to ${mostIds}.`);
  }
  const types = [...new Set(ids.map((id) => nodeType(id, info.schema)))].filter((type) => type !== undefined).sort();
  if (types.length === 0) return ids.map(() => null);
  const labels = join(
    types.map((type) => name(type)),
    '|',
  );
  const start = { match: cypher`MATCH (that:${labels})`, where: cypher`that.id IN ${padded(ids)}`, types };
  return selectEach(ids, start, context, info);
};

export const nouns = { Node: anyNode };
export const roots = { node, nodes };

/** Only what looks like an id is asked of the graph; a well-formed id of a type nobody has is simply not there. */
function nodeType(id: string, schema: GraphQLSchema): string | undefined {
  const name = typeOfId(id);
  if (name === undefined) {
    throw new WrongArgument(`"${shortened(id)}" is no id; expected <type>:<slug>, as force:nottinghamshire.`);
  }
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Node') ? name : undefined;
}
