import { getNullableType, type GraphQLNamedType, type GraphQLObjectType, isListType, isObjectType } from 'graphql';
import { bind, cypher, type Fragment, join, name, nothing } from '../cypher.js';
import { isConnection } from './ask.js';
import type { Ask, Asked } from './asked.js';
import { emitPage } from './emit-page.js';
import type { Emitting, Place } from './emitting.js';
import type { Branches, Edge, Path } from './noun.js';
import type { Nouns } from './nouns.js';
import { where } from './page.js';

/** The whole statement for a root field whose objects are found by `start`, each as `row` beside its `id`. */
export function emitStart(ask: Ask, start: Path, given: Omit<Emitting, 'object'>): Fragment {
  const emitting: Emitting = { ...given, object: (asked, place) => emitObject(asked, place, emitting) };
  const { asked } = ask;
  if (asked === undefined) throw new TypeError(`${ask.field.name} leads to no object`);
  if (isConnection(asked.type)) {
    return cypher`RETURN {row: ${emitPage(ask, start, undefined, emitting)}}`;
  }
  const that = emitting.variable(asked.type);
  const found = bind(cypher`${start.match}${where([start.where])}`, { that });
  return cypher`${found}\nRETURN {row: ${emitObject(asked, { this: that }, emitting)}, id: ${name(that)}.id}`;
}

function emitObject(asked: Asked, place: Place, emitting: Emitting): Fragment {
  if (isObjectType(asked.type)) return listOf(emitFields(asked.type, asked, place, emitting));
  const [most, ...fewer] = groupsOf(asked, emitting);
  const here = name(place.this);
  const objectOf = (type: GraphQLObjectType) =>
    listOf([...emitFields(type, asked, place, emitting), cypher`labels(${here})`]);
  // Nothing is asked of the objects themselves: only a page's cursors, say.
  if (most?.[0] === undefined) return listOf([]);
  if (fewer.length === 0) return objectOf(most[0]);
  const cases = fewer.map((types) => {
    const labels = types.map((type) => cypher`${here}:${name(type.name)}`);
    return cypher`WHEN ${join(labels, ' OR ')} THEN ${types[0] ? objectOf(types[0]) : nothing}`;
  });
  return cypher`CASE\n  ${join(cases, '\n')}\n  ELSE ${objectOf(most[0])}\nEND`;
}

/** Types of which the same is asked and which answer alike: of an interface or union often all but a few. */
function groupsOf(asked: Asked, { schema, nouns }: Emitting): readonly GraphQLObjectType[][] {
  const groups = new Map<string, GraphQLObjectType[]>();
  for (const [typeName, asks] of asked.byType) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    const lines = [...asks.values()].map(
      (ask) => `${whole(ask)}=${nouns.get(typeName)?.answers.get(ask.field.name)?.line}`,
    );
    const alike = lines.sort().join();
    groups.set(alike, [...(groups.get(alike) ?? []), type]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** Everything that is asked below, values too: only what is wholly the same can be answered by one text. */
function whole({ identity, asked }: Ask): string {
  const pages = asked?.page ? wholeOf(asked.page) : '';
  return `${identity}${asked ? wholeOf(asked) : ''}${pages}`;
}

function wholeOf({ byType }: Asked): string {
  return JSON.stringify([...byType].map(([type, asks]) => [type, [...asks.values()].map(whole).sort()]));
}

/** In the order of their places: without names the driver reads a row in half the time. */
function emitFields(type: GraphQLObjectType, asked: Asked, place: Place, emitting: Emitting): readonly Fragment[] {
  const asks = asked.byType.get(type.name)?.values() ?? [];
  return [...asks].map((ask) => emitField(type, ask, place, emitting));
}

function listOf(parts: readonly Fragment[]): Fragment {
  return parts.length === 0 ? cypher`[]` : cypher`[\n  ${join(parts, ',\n')}\n]`;
}

function emitField(type: GraphQLObjectType, ask: Ask, place: Place, emitting: Emitting): Fragment {
  const answer = emitting.nouns.get(type.name)?.answers.get(ask.field.name);
  if (answer === undefined) throw new TypeError(`${type.name} is no noun: see src/modules`);
  if ('property' in answer) return cypher`${name(place.this)}.${name(answer.property)}`;
  if ('derived' in answer) return bind(answer.derived.needs, place);
  return emitEdge(answer.edge, ask, place, emitting);
}

function emitEdge(edge: Edge, ask: Ask, place: Place, emitting: Emitting): Fragment {
  const { asked } = ask;
  if (asked === undefined) throw new TypeError(`${ask.field.name} leads to no object`);
  if ('branches' in edge) return emitBranches(edge, asked, place, emitting);
  if (edge.isHere) return emitObject(asked, place, emitting);
  if (edge.isThrough) return emitObject(asked, { this: place.through ?? place.this }, emitting);
  if (isConnection(asked.type)) return emitPage(ask, edge, place.this, emitting);
  const isMany = isListType(getNullableType(ask.field.type));
  const order = edge.order ?? (isMany ? orderOf(asked.type, emitting.nouns) : undefined);
  const limit = isMany ? nothing : cypher` LIMIT 1`;
  const sorted = order ? cypher`\nWITH that ORDER BY ${order}${limit}` : nothing;
  const that = emitting.variable(asked.type);
  const found = bind(cypher`${edge.match}${where([edge.where])}${sorted}`, { ...place, that });
  const object = emitObject(asked, { this: that, from: place.this }, emitting);
  return cypher`COLLECT {\n  ${found}\n  RETURN ${object}\n}`;
}

function emitBranches({ branches }: Branches, asked: Asked, place: Place, emitting: Emitting): Fragment {
  const found = Object.entries(branches).map(([typeName, branch]) => {
    const type = emitting.schema.getType(typeName);
    if (!isObjectType(type)) throw new TypeError(`${typeName} is no type of the schema`);
    const that = emitting.variable(type);
    const through = `${that}_through`;
    const fields = emitFields(type, asked, { this: that, from: place.this, through }, emitting);
    const row = listOf([...fields, bind(branch.place, { ...place, that, through }), cypher`'${name(typeName)}'`]);
    return cypher`${bind(branch.match, { ...place, that, through })}\nRETURN ${row} AS found`;
  });
  return cypher`COLLECT {\n  CALL (${name(place.this)}) {\n    ${join(found, '\nUNION ALL\n')}\n  }\n  RETURN found\n}`;
}

function orderOf(type: GraphQLNamedType, nouns: Nouns): Fragment {
  const order = nouns.get(type.name)?.order;
  if (order === undefined) return cypher`that.id`;
  const isDescending = order.direction === 'DESC';
  return isDescending ? cypher`that.${name(`by${order.order}Desc`)} DESC` : cypher`that.${name(`by${order.order}Asc`)}`;
}
