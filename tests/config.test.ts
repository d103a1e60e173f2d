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

  test('a stop does not wait, unless a balancer needs its time to notice', () => {
    expect(configFrom({}).stopDelay).toBe(0);
    expect(configFrom({ STOP_DELAY_MS: '5000' }).stopDelay).toBe(5_000);
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
    ...[' 4000', '4000 ', '4e3', '0x10', '-1', '+1', '00', '٣', '99999', 'Infinity'].map(
      (PORT): [{ PORT: string }, string] => [
        { PORT },
        `PORT is ${JSON.stringify(PORT)}; expected a whole number from 0 to 65535`,
      ],
    ),
    [{ HOST: 'http://localhost' }, 'HOST is "http://localhost"; expected a host name'],
    [{ HOST: ' localhost' }, 'HOST is " localhost"; expected a host name'],
    [{ STATE_DIR: ' ' }, 'STATE_DIR is " "; expected a folder'],
    [{ STATE_DIR: 'here\n' }, 'STATE_DIR is "here\\n"; expected a folder'],
    [{ JAVA_HOME: '/opt/java ' }, 'JAVA_HOME is "/opt/java "; expected the folder of a Java'],
    [{ LOG_LEVEL: 'INFO' }, 'LOG_LEVEL is "INFO"; expected fatal, error, warn'],
    [{ NEO4J_URI: 'bolt://neo4j:secret@localhost' }, 'NEO4J_URI is not shown; expected bolt://host:7687'],
    [{ NEO4J_URI: 'bolt://localhost/graph' }, 'NEO4J_URI is "bolt://localhost/graph"; expected'],
    [{ NEO4J_URI: 'neo4j://localhost?policy=x' }, 'NEO4J_URI is "neo4j://localhost?policy=x"; expected'],
    [{ NEO4J_URI: ' bolt://localhost' }, 'NEO4J_URI is " bolt://localhost"; expected'],
    [{ NEO4J_USER: '\t' }, 'NEO4J_USER is "\\t"; expected a name'],
    [{ NEO4J_PASSWORD: 'secret\n' }, 'NEO4J_PASSWORD is not shown; expected a password without'],
    [{ NEO4J_DATABASE: 'n' }, 'NEO4J_DATABASE is "n"; expected a database\'s name'],
    [{ TRUST_PROXY: '1' }, 'TRUST_PROXY is "1"; expected yes or no'],
    [{ TRUSTED_ONLY: 'YES' }, 'TRUSTED_ONLY is "YES"; expected yes or no'],
    [{ TRUSTED_DOCUMENTS: ' a.json' }, 'TRUSTED_DOCUMENTS is " a.json"; expected the path of a manifest'],
    ...[' 1', '1e3', '60001', '-1', '5 s'].map((STOP_DELAY_MS): [{ STOP_DELAY_MS: string }, string] => [
      { STOP_DELAY_MS },
      `STOP_DELAY_MS is ${JSON.stringify(STOP_DELAY_MS)}; expected a whole number of milliseconds from 0`,
    ]),
    ...['many', '3.5', '5000', '1e2'].map((ANSWERS_MB): [{ ANSWERS_MB: string }, string] => [
      { ANSWERS_MB },
      `ANSWERS_MB is "${ANSWERS_MB}"; expected a whole number of megabytes from 0`,
    ]),
    [{ LOAD_INTO_FOREIGN: 'y' }, 'LOAD_INTO_FOREIGN is "y"; expected yes or no'],
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
