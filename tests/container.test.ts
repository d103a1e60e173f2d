import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { neo4jVersion } from '../src/neo4j/local/jars.js';

const compose = readFileSync('docker-compose.yml', 'utf8');

test('the containers hold the Neo4j of the jars', () => {
  expect(/image: neo4j:(\S+)-community/.exec(compose)?.[1]).toBe(neo4jVersion);
  const pom = readFileSync('src/neo4j/local/pom.xml', 'utf8');
  expect(/<neo4j\.version>(.*)<\/neo4j\.version>/.exec(pom)?.[1]).toBe(neo4jVersion);
});

test('the containers listen on this machine alone, and have no password until somebody chooses one', () => {
  const ports = compose.split('\n').filter((line) => /:\d+'$/.test(line));
  expect(ports).toHaveLength(2);
  expect(ports.every((line) => line.includes("- '127.0.0.1:"))).toBe(true);
  expect(compose.match(/NEO4J_(AUTH|PASSWORD): .*/g)).toEqual([
    expect.stringMatching(/^NEO4J_AUTH: neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/),
    expect.stringMatching(/^NEO4J_PASSWORD: \$\{NEO4J_PASSWORD:\?\}$/),
  ]);
});
