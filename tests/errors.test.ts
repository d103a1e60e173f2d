import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { type Fault, maskedBy, statusOfCode } from '../src/errors.js';
import { DatabaseAway, StatementTooSlow, WrongArgument } from '../src/neo4j/errors.js';

const located = (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['force'] });

function told(error: Error) {
  const faults: Fault[] = [];
  const mask = maskedBy((fault) => faults.push(fault));
  const graphqlError = error instanceof GraphQLError ? error : located(error);
  return { answer: mask(graphqlError.toJSON(), graphqlError), faults };
}

describe('each error and its code', () => {
  test.each([
    [new WrongArgument('Give either first or last, not both.'), 'BAD_USER_INPUT', 'Give either first or last', 200],
    [new DatabaseAway(new Error('Could not perform discovery')), 'DATABASE_UNAVAILABLE', 'try again shortly', 503],
    [new StatementTooSlow(10), 'TIMEOUT', 'Ask for less', 504],
    [
      new GraphQLError('too deep', { extensions: { code: 'OPERATION_TOO_DEEP' } }),
      'OPERATION_TOO_DEEP',
      'too deep',
      400,
    ],
    [
      new GraphQLError('no such field', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
      'GRAPHQL_VALIDATION_FAILED',
      'no such field',
      200,
    ],
  ])('%s', (error, code, words, status) => {
    const { answer, faults } = told(error);
    expect(answer.extensions).toEqual({ code });
    expect(answer.message).toContain(words);
    expect(statusOfCode(code)).toBe(status);
    expect(faults).toEqual([]);
  });

  test('anything else is a fault: reported whole, answered with an id and nothing more', () => {
    const fault = new TypeError('secret: bolt://user:password@host');
    const { answer, faults } = told(fault);
    expect(answer).toMatchObject({ path: ['force'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(faults).toEqual([{ id: answer.extensions?.['id'], error: fault }]);
    expect(answer.message).toContain(faults[0]?.id);
  });

  test('the place of an error stays', () => {
    expect(told(new WrongArgument('x')).answer.path).toEqual(['force']);
  });
});
