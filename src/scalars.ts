import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, Kind, type ValueNode } from 'graphql';
import { parseDate } from './edtf.js';

/** Days and instants are text; what is neither is refused before anything is asked of the graph. */
export function checkScalars(schema: GraphQLSchema): void {
  check(scalar(schema, 'Date'), dayOf);
  check(scalar(schema, 'DateTime'), instantOf);
}

function check(type: GraphQLScalarType, read: (text: unknown) => string): void {
  type.parseValue = read;
  type.parseLiteral = (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined);
}

function dayOf(text: unknown): string {
  if (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)) return text;
  throw new GraphQLError(`${quoted(text)} is no day; expected YYYY-MM-DD, as 2016-02-04.`);
}

/** Stored instants are of one form, in UTC, so that they compare as texts. */
function instantOf(text: unknown): string {
  const form = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
  const day = typeof text === 'string' && text.length < 40 ? form.exec(text)?.[1] : undefined;
  const instant = new Date(String(text));
  if (day !== undefined && isDay(day) && !Number.isNaN(instant.getTime())) return instant.toISOString();
  throw new GraphQLError(`${quoted(text)} is no instant; expected ISO 8601 with a zone, as 2026-02-04T09:30:00Z.`);
}

function isDay(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

function quoted(value: unknown): string {
  if (typeof value !== 'string') return 'What was given';
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

function scalar(schema: GraphQLSchema, name: string): GraphQLScalarType {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new TypeError(`the schema has no scalar ${name}`);
  return type;
}
