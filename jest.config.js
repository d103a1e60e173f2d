const tier = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${testMatch}`],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  ...more,
});

export default {
  // Long enough for a server to start on a busy machine: a test that hangs should end, one that is slow should not.
  testTimeout: 180_000,
  projects: [
    tier('pure', '*.test.ts'), // no database
    // On one real Neo4j with the seed in it, which nobody changes.
    tier('graph', 'graph/**/*.test.ts', {
      globalSetup: '<rootDir>/tests/neo4j/setup.ts',
      globalTeardown: '<rootDir>/tests/neo4j/teardown.ts',
    }),
    // Each on servers of its own: what starts, changes or breaks one.
    tier('server', 'server/**/*.test.ts'),
  ],
};
