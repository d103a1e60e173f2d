import { describe, expect, test } from '@jest/globals';
import { configFrom } from '../src/config.js';

describe('settings', () => {
  test('without any, a database is started here and the API listens on 4000', () => {
    const config = configFrom({});
    expect(config).toMatchObject({ port: 4_000, host: 'localhost', logLevel: 'info', neo4j: undefined });
    expect(config.stateDir).toMatch(/\.local$/);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test('an empty value is as good as none', () => {
    expect(configFrom({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4_000, neo4j: undefined });
  });

  test.each(['bolt', 'neo4j', 'bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc'])(
    '%s:// is a database of your own',
    (scheme) => {
      const { neo4j } = configFrom({ NEO4J_URI: `${scheme}://db.example:7687`, NEO4J_PASSWORD: 'secret' });
      expect(neo4j).toEqual({
        uri: `${scheme}://db.example:7687`,
        user: 'neo4j',
        password: 'secret',
        database: 'neo4j',
      });
    },
  );

  test.each([
    [{ PORT: 'http' }, 'PORT is "http"; expected a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT is "70000"; expected'],
    [{ PORT: '40.5' }, 'PORT is "40.5"; expected'],
    [{ HOST: 'two words' }, 'HOST is "two words"; expected a host name'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; expected fatal, error, warn'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI is "http://localhost:7474"; expected bolt://host:7687'],
    [{ NEO4J_URI: 'bolt://' }, 'NEO4J_URI is "bolt://"; expected'],
    [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD is missing'],
    [{ NEO4J_PASSWORD: 'secret' }, 'NEO4J_URI is missing'],
    [{ NEO4J_DATABASE: 'No Spaces' }, 'NEO4J_DATABASE is "No Spaces"; expected a database\'s name'],
    [{ LOAD_INTO_FOREIGN: 'true' }, 'LOAD_INTO_FOREIGN is "true"; expected yes or no'],
  ])('%j stops the start with a sentence', (environment, sentence) => {
    expect(() => configFrom(environment)).toThrow(sentence);
  });

  test('all that is wrong is told at once, and a password never', () => {
    const odd = { PORT: 'x', LOG_LEVEL: 'y', NEO4J_PASSWORD: 'secret' };
    expect(() => configFrom(odd)).toThrow(/PORT is "x".*\nLOG_LEVEL is "y"/s);
    expect(() => configFrom(odd)).not.toThrow(/secret/);
  });
});
