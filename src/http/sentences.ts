import { type GraphQLFormattedError, type GraphQLSchema, isEnumType } from 'graphql';
import type { Code } from '../errors.js';
import { most } from '../limits/cost.js';

interface Plain {
  readonly pattern: RegExp;
  readonly code?: Code;
  /** Only where Apollo Server has given it this code. */
  readonly of?: string;
  readonly sentence: (found: RegExpExecArray, schema: GraphQLSchema) => string;
}

/** What graphql-js and Apollo Server say in a word of theirs, said so that a caller knows what was expected. */
const plain: readonly Plain[] = [
  {
    pattern: /Document contains more that \d+ tokens/,
    code: 'OPERATION_TOO_LARGE',
    sentence: () =>
      `This document has more than ${most.tokens} tokens (names, signs, values); expected ${most.tokens} at most. Give long lists as variables, or ask in several operations.`,
  },
  {
    pattern: /^Maximum call stack size exceeded$/,
    of: 'GRAPHQL_PARSE_FAILED',
    code: 'OPERATION_TOO_DEEP',
    sentence: () => `This document is nested too deep to be read; expected ${most.depth} levels of fields at most.`,
  },
  {
    pattern: /^Maximum introspection depth exceeded$/,
    code: 'OPERATION_TOO_DEEP',
    sentence: () =>
      'This introspection goes from type to fields to type too often; expected twice at most. Ask for single types by __type(name:).',
  },
  {
    pattern: /^Validation aborted\.$/,
    code: 'OPERATION_TOO_LARGE',
    sentence: () => 'This document repeats fields too often to be checked; expected each field once for each place.',
  },
  {
    pattern: /^(.*) does not exist in "(\w+)" enum\.(.*)$/s,
    sentence: ([, start = '', name = '', end = ''], schema) =>
      `${start} does not exist in "${name}" enum.${end} Expected one of ${valuesOf(schema, name)}.`,
  },
  {
    pattern: /^(.*Int cannot represent .*)$/s,
    sentence: ([, said = '']) => `${said}. Expected a whole number, for the size of a page one from 1 to 100.`,
  },
  {
    pattern: /^Operation batching disabled\.$/,
    sentence: () => 'The body is a list; expected one operation a request, as {"query": "{ themes { totalCount } }"}.',
  },
  {
    pattern: /^provided sha does not match query$/,
    code: 'BAD_REQUEST',
    sentence: () => 'sha256Hash is not the hash of query; expected the SHA-256 of its text in hexadecimal digits.',
  },
  {
    pattern: /^Unsupported persisted query version$/,
    code: 'BAD_REQUEST',
    sentence: () => 'The version of persistedQuery is not known here; expected 1.',
  },
  {
    pattern: /^POST body missing|^GraphQL operations must contain/,
    sentence: () =>
      'The request holds no operation; expected a JSON object as {"query": "{ themes { totalCount } }", "variables": {}}.',
  },
];

/** A value that was wrong is told within the sentence, but not a megabyte of it: what was expected stands at the end. */
const ends = { start: 120, end: 480 };

export function inPlainWords(schema: GraphQLSchema, error: GraphQLFormattedError): GraphQLFormattedError {
  const said = shortened(error.message);
  for (const { pattern, code, of, sentence } of plain) {
    const found = pattern.exec(said);
    if (!found || (of !== undefined && of !== error.extensions?.['code'])) continue;
    const extensions = code ? { ...error.extensions, code } : error.extensions;
    return { ...error, message: sentence(found, schema), ...(extensions && { extensions }) };
  }
  return { ...error, message: said };
}

function shortened(message: string): string {
  const isLong = message.length > ends.start + ends.end;
  return isLong ? `${message.slice(0, ends.start)}…${message.slice(-ends.end)}` : message;
}

function valuesOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  return isEnumType(type)
    ? type
        .getValues()
        .map((value) => value.name)
        .join(', ')
    : name;
}
