import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

export interface Query {
  readonly source: string;
  /** Two sets of values, so that what is kept of the first asking meets others. */
  readonly variables: readonly [Record<string, unknown>, Record<string, unknown>];
}

const ids: Readonly<Record<string, readonly string[]>> = {
  article: ['article:nottinghamshire-bbc-2015', 'article:none'],
  document: ['report:in-harms-way-2015', 'register-page:4104', 'article:nottinghamshire-notts-tv-2016', 'force:kent'],
  finding: ['finding:nottinghamshire-2015-n10', 'finding:nottinghamshire-2014-n1'],
  force: ['force:nottinghamshire', 'force:kent', 'force:nowhere', 'no id'],
  inspection: ['inspection:nottinghamshire-2014-initial', 'inspection:bedfordshire-undated-review'],
  node: ['force:kent', 'theme:training', 'release:none', 'unknown-thing:x', 'recommendation:nottinghamshire-2014-n2'],
  organisation: ['organisation:the-guardian'],
  person: ['person:nobody'],
  recommendation: ['recommendation:nottinghamshire-2014-n2', 'recommendation:nottinghamshire-2014-n8'],
  theme: ['theme:training', 'theme:overnight-detention'],
  trace: ['recommendation:nottinghamshire-2014-n2', 'finding:nottinghamshire-2015-n10', 'theme:training'],
};
const texts = [
  'East Midlands',
  'Wales',
  'topic',
  'ncpi-2014',
  'Mer',
  'force:kent',
  'inspection:nottinghamshire-2014-initial',
];
const days = ['2014-01-01', '2015-07-31', '2018-01-01'];

/** Any query of a schema: aliases, fragments, conditions, pages, filters, written out or in variables. */
export function queryOf(schema: GraphQLSchema, g: GeneratorValue): Query {
  const variables: { name: string; type: string; values: [unknown, unknown] }[] = [];
  const fragments: string[] = [];
  const chance = (outOf: number) => g(fc.nat, { max: outOf - 1 }) === 0;
  const oneOf = <Item>(items: readonly Item[]): Item => items[g(fc.nat, { max: items.length - 1 })] as Item;
  let aliases = 0;

  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const asked = Array.from({ length: 1 + g(fc.nat, { max: 1 }) }, () => fieldOf(oneOf(roots), 4));
  const declared = variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const valuesAt = (index: 0 | 1) => Object.fromEntries(variables.map(({ name, values }) => [name, values[index]]));
  return {
    source: [`query Any${declared ? `(${declared})` : ''} { ${asked.join(' ')} }`, ...fragments].join('\n'),
    variables: [valuesAt(0), valuesAt(1)],
  };

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const given = field.args.map((arg) => argumentOf(field, arg)).filter((one) => one !== undefined);
    const alias = given.length > 0 || chance(4) ? `a${(aliases += 1)}: ` : '';
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    const below = isCompositeType(type) ? ` { ${selectionOf(type, depth - 1)} }` : '';
    return `${alias}${field.name}${args}${condition()}${below}`;
  }

  function selectionOf(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const fitting = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const count = fitting.length === 0 ? 0 : 1 + g(fc.nat, { max: 2 });
    const selected = Array.from({ length: count }, () => fieldOf(oneOf(fitting), depth));
    if (chance(3) || (selected.length === 0 && isObjectType(type))) selected.push('__typename');
    if (!isObjectType(type) && depth > 0) {
      const possible = oneOf(schema.getPossibleTypes(type));
      selected.push(`... on ${possible.name}${condition()} { ${selectionOf(possible, depth)} }`);
    }
    if (chance(8)) {
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] =
        `fragment ${name} on ${type.name} { __typename ${selectionOf(type, depth - 1)} }`;
      selected.push(`...${name}`);
    }
    return selected.length === 0 ? '__typename' : selected.join(' ');
  }

  function condition(): string {
    if (!chance(10)) return '';
    const directive = oneOf(['skip', 'include']);
    return ` @${directive}(if: ${chance(2) ? oneOf(['true', 'false']) : variable('Boolean!', g(fc.boolean), g(fc.boolean))})`;
  }

  function argumentOf(field: GraphQLField<unknown, unknown>, { name, type }: GraphQLArgument): string | undefined {
    if (!isNonNullType(type) && !chance(3)) return undefined;
    const value = () =>
      valueOf(type, name === 'id' ? (ids[field.name] ?? texts) : name === 'ids' ? (ids['node'] ?? []) : texts, name);
    return `${name}: ${chance(2) ? variable(String(type), value(), value()) : literal(value(), type)}`;
  }

  function variable(type: string, one: unknown, other: unknown): string {
    const name = `v${variables.length}`;
    variables.push({ name, type, values: [one, other] });
    return `$${name}`;
  }

  function valueOf(type: GraphQLInputType, strings: readonly string[], name: string): unknown {
    if (isNonNullType(type)) return valueOf(type.ofType, strings, name);
    if (chance(10)) return null;
    if (isListType(type))
      return Array.from({ length: g(fc.nat, { max: 3 }) }, () => valueOf(type.ofType, strings, name));
    if (isEnumType(type)) return oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const keys = Object.values(type.getFields()).filter((key) => isNonNullType(key.type) || chance(4));
      return Object.fromEntries(keys.map((key) => [key.name, valueOf(key.type, strings, key.name)]));
    }
    if (type.name === 'Int') return oneOf([1, 2, 3, 7, 0, 101]);
    if (type.name === 'Boolean') return g(fc.boolean);
    if (type.name === 'Date') return oneOf(days);
    if (type.name === 'DateTime') return `${oneOf(days)}T00:00:00Z`;
    return oneOf(strings);
  }
}

/** A value as one writes it into a query. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null || value === undefined) return 'null';
  if (isListType(type) && Array.isArray(value)) return `[${value.map((one) => literal(one, type.ofType)).join(', ')}]`;
  if (isInputObjectType(type)) {
    const given = Object.entries(value).map(([key, inner]) => {
      const field = type.getFields()[key];
      return field ? `${key}: ${literal(inner, field.type)}` : '';
    });
    return `{${given.join(', ')}}`;
  }
  return isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value);
}
