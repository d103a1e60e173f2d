const tier = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${testMatch}`],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  ...more,
});

export default {
  projects: [
    tier('pure', '*.test.ts'), // no database
    // On a real Neo4j: globalSetup: '<rootDir>/tests/neo4j/setup.ts' starts and seeds it, globalTeardown stops it.
    tier('graph', 'graph/**/*.test.ts'),
  ],
};
