import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

interface Manifest {
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly packages: Readonly<Record<string, { optionalDependencies?: Readonly<Record<string, string>> }>>;
}

// what is read here is written by npm, which keeps to these keys
const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

const parts = (version: string): readonly number[] => version.split('.').map(Number);

function isAtLeast(version: string, floor: string): boolean {
  const [given, least] = [parts(version), parts(floor)];
  const at = least.findIndex((part, index) => part !== given[index]);
  return at === -1 || (given[at] ?? 0) > (least[at] ?? 0);
}

const floors = [
  { name: 'graphql', floor: '16.15.0', below: 17, why: 'one document of 220 kB held older ones for seconds' },
  { name: '@apollo/server', floor: '5.5.1', below: 6, why: 'its gateway hook and its masking were tried from here' },
  { name: 'fastify', floor: '5.12.8', below: 6, why: 'tried together with @as-integrations/fastify from here' },
  { name: 'neo4j-driver', floor: '6.3.0', below: 7, why: 'its time-outs and retriable codes were tried from here' },
];

test.each(floors)('$name is at least $floor and below $below, because $why', ({ name, floor, below }) => {
  const { version } = read(`node_modules/${name}/package.json`);
  expect({ version, isAtLeast: isAtLeast(version, floor) }).toEqual({ version, isAtLeast: true });
  expect(parts(version)[0]).toBeLessThan(below);
});

test('a version is compared number by number, not letter by letter', () => {
  expect(['16.9.0', '16.15.0', '16.15.1', '17.0.0'].map((version) => isAtLeast(version, '16.15.0'))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('validation gives up on one field repeated to 220 kB, where each pair would be compared', () => {
  const schema = buildSchema('type Query { node(id: ID!): Node } type Node { id: ID! }');
  const field = `node(id: "recommendation:${'n'.repeat(70)}") { id } `;
  const document = `{ ${field.repeat(220_000 / field.length)} }`;
  expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual(['Validation aborted.']);
});

describe('a clone installs the same everywhere', () => {
  const manifest = read('package.json');
  const lockfile = read('package-lock.json');

  test('every version is pinned', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^(npm:@?[\w/]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('the lockfile names no registry', () => {
    const packages = Object.entries(lockfile.packages);
    expect(packages.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
  });

  test('the lockfile holds the binaries of every platform, or npm ci refuses it', () => {
    const binaries = Object.values(lockfile.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const installed = new Set(Object.keys(lockfile.packages).map((path) => path.replace(/^.*node_modules\//, '')));
    expect(binaries.length).toBeGreaterThan(0);
    expect(binaries.filter((name) => !installed.has(name))).toEqual([]);
  });

  test('there is one graphql, because two refuse each other’s schemas', () => {
    const copies = Object.keys(lockfile.packages).filter((path) => path.endsWith('node_modules/graphql'));
    expect(copies).toEqual(['node_modules/graphql']);
  });

  test('Node 20.19 is promised, and this Node keeps the promise', () => {
    expect(manifest.engines).toEqual({ node: '>=20.19' });
    expect(isAtLeast(process.versions.node, '20.19.0')).toBe(true);
  });
});
