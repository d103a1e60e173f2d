import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { answerTo } from '../neo4j/seeded.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language, text]) => ({
  language,
  text: text ?? '',
}));

describe('the README tells the truth', () => {
  test('its query has the answer that stands below it', async () => {
    const [query] = blocks.filter(({ language }) => language === 'graphql');
    const [answer] = blocks.filter(({ language }) => language === 'json');
    expect(await answerTo(query?.text ?? '')).toEqual(JSON.parse(answer?.text ?? ''));
  });

  test('the two commands and the query stand on its first screen', () => {
    const screen = readme.split('\n').slice(0, 32).join('\n');
    expect(screen).toContain('npm ci && npm start');
    expect(screen).toContain('npm ci && npm test');
    expect(screen).toContain('trace(id:');
  });

  test('every script of the package is named', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = (script: string) => readme.includes(`npm ${script}`) || readme.includes(`npm run ${script}`);
    expect(Object.keys(scripts).filter((script) => !named(script))).toEqual([]);
  });

  test('every setting is named, and no other', () => {
    // Each stands there with its check, most also with what is expected.
    const named = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)];
    const settings = [...new Set(named.map(([, name]) => name))];
    const told = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` /gm)].map(([, name]) => name);
    expect(settings.length).toBeGreaterThan(5);
    expect(told.toSorted()).toEqual(settings.toSorted());
  });

  test('every folder and file of the layout is there', () => {
    const named = [...readme.matchAll(/`((?:src|schema|seed|tests|operations)\/[\w/.-]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(() => readFileSync(path)).not.toThrow(/ENOENT/);
  });
});
