const tier = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${testMatch}`],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  ...more,
});

export default {
  // A test that hangs should end, one that is slow because the machine is busy should not.
  testTimeout: 600_000,
  // One suite after the other disturbs nobody; `--maxWorkers=2` runs two at a time, and each worker starts a server.
  maxWorkers: 1,
  projects: [
    tier('pure', '*.test.ts'), // no database
    // On one real Neo4j with the seed in it, which nobody changes.
    tier('graph', 'graph/**/*.test.ts', {
      globalSetup: '<rootDir>/tests/neo4j/setup.ts',
      globalTeardown: '<rootDir>/tests/neo4j/teardown.ts',
    }),
    // What changes a whole graph, on a server for each worker; what starts or breaks a server, on its own.
    tier('server', 'server/**/*.test.ts', {
      globalSetup: '<rootDir>/tests/neo4j/setup-empty.ts',
      globalTeardown: '<rootDir>/tests/neo4j/teardown-empty.ts',
    }),
  ],
};
