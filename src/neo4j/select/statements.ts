import { type GraphQLNamedType, type GraphQLSchema, isAbstractType } from 'graphql';
import type { Fragment, Value } from '../cypher.js';
import type { Momentary } from '../graph.js';
import { momentary } from '../moment.js';
import { type Argued, arguedOf } from './argued.js';
import type { Ask } from './asked.js';
import { emitStart } from './emit.js';
import type { Emitting } from './emitting.js';
import type { Args, Path } from './noun.js';
import type { Nouns } from './nouns.js';
import { fragmentsOfSource, mappedSource } from './source.js';

/** Where a root field begins: a pattern that finds `that`, and of which types it can be where the id tells. */
export interface Start extends Path {
  readonly types?: readonly string[];
}

export type ArgsOf = (ask: Ask) => Args;
export type Statements = (start: Start, argsOf: ArgsOf) => Momentary;

/** A statement without its values: each is one of those given, by its place, or the same always. */
interface Template extends Pick<Momentary, 'text' | 'counted'> {
  readonly values: readonly (number | { readonly always: Value })[];
}

/** More shapes than anybody has of one field; then all are written anew. */
const mostTemplates = 100;

/**
 * The statements of one root field. A text is written once for each shape that the arguments give it; what is asked
 * again with other values is that text with these values.
 */
export function statementsOf(ask: Ask, { schema, nouns }: { schema: GraphQLSchema; nouns: Nouns }): Statements {
  const templates = new Map<string, Template>();
  const connections = new Map<string, readonly Ask[]>();

  return (start, argsOf) => {
    const types = start.types?.join() ?? '';
    const asked = connections.get(types);
    if (asked === undefined) return write(types, start, argsOf);
    const given = [
      ...fragmentsOfStart(start),
      ...asked.flatMap((one) => fragmentsOf(arguedOf(one, argsOf(one), nouns))),
    ];
    const template = templates.get(keyOf(types, given));
    return template ? filled(template, given) : write(types, start, argsOf);
  };

  function write(types: string, start: Start, argsOf: ArgsOf): Momentary {
    const given: Fragment[] = [];
    const slots = new Map<Value, number>();
    const opened = (fragment: Fragment) => {
      given.push(fragment);
      return withSlots(fragment, slots);
    };
    const argued = new Map<Ask, Argued>();
    const match = opened(start.match);
    const path = start.where === undefined ? { match } : { match, where: opened(start.where) };
    const emitted = emitStart(ofTypes(ask, start.types), path, {
      ...{ schema, nouns, variable: numbered() },
      argued: (one) => {
        const known = argued.get(one) ?? mapped(arguedOf(one, argsOf(one), nouns), opened);
        argued.set(one, known);
        return known;
      },
    });
    const { parameters, ...texts } = momentary(emitted);
    const template = { ...texts, values: placesOf(parameters, slots) };
    if (templates.size >= mostTemplates) templates.clear();
    templates.set(keyOf(types, given), template);
    connections.set(types, [...argued.keys()]);
    return filled(template, given);
  }
}

function filled({ text, counted, values }: Template, given: readonly Fragment[]): Momentary {
  const all = given.flatMap((fragment) => fragment.values);
  const parameters: Record<string, Value> = {};
  values.forEach((value, index) => {
    parameters[`p${index}`] = typeof value === 'number' ? (all[value] ?? null) : value.always;
  });
  return { text, counted, parameters };
}

/** Each value gives its place to an object of its own, by which it is known again wherever it is put. */
function withSlots({ strings, values }: Fragment, slots: Map<Value, number>): Fragment {
  const places = values.map((): Value => ({}));
  for (const place of places) slots.set(place, slots.size);
  return { strings, values: places };
}

function placesOf(parameters: Momentary['parameters'], slots: ReadonlyMap<Value, number>): Template['values'] {
  return Object.values(parameters).map((value) => slots.get(value) ?? { always: value });
}

function fragmentsOfStart({ match, where }: Start): readonly Fragment[] {
  return where === undefined ? [match] : [match, where];
}

/** In the order in which `mapped` goes through them. */
function fragmentsOf({ conditions, source, between, ordered, beyond }: Argued): readonly Fragment[] {
  const all = [...conditions, ...fragmentsOfSource(source), ...between, ordered];
  return beyond === undefined ? all : [...all, beyond];
}

function mapped({ key, beyond, ...argued }: Argued, map: (one: Fragment) => Fragment): Argued {
  return {
    key,
    conditions: argued.conditions.map(map),
    source: mappedSource(argued.source, map),
    between: argued.between.map(map),
    ordered: map(argued.ordered),
    beyond: beyond && map(beyond),
  };
}

/** Everything of a text that is not always the same: the types and what the arguments come to. */
function keyOf(types: string, given: readonly Fragment[]): string {
  let key = types;
  for (const { strings } of given) key += `\n\n${strings.join('$')}`;
  return key;
}

/** Only what is asked of these types, where the id tells that it is one of them. */
function ofTypes(ask: Ask, types: readonly string[] | undefined): Ask {
  if (types === undefined || !isAbstractType(ask.asked?.type)) return ask;
  const byType = new Map([...ask.asked.byType].filter(([type]) => types.includes(type)));
  return { ...ask, asked: { ...ask.asked, byType } };
}

function numbered(): Emitting['variable'] {
  let count = 0;
  return ({ name: type }: GraphQLNamedType) => `${type.charAt(0).toLowerCase()}${type.slice(1)}${(count += 1)}`;
}
