/**
 * Who may know whom. Each rule says in its comment what to do instead.
 * That only src/config.ts reads the environment is a rule of eslint.config.js.
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'What two files both need belongs in a third that knows neither.', {}, { circular: true }),
    rule(
      'no-orphans',
      'Nothing uses this file and it uses nothing: use it or delete it.',
      { orphan: true, path: '^(src|tests|bench)/', pathNot: '(^tests/neo4j/(setup|teardown)(-empty)?|\\.d)\\.ts$' },
      {},
    ),
    rule(
      'modules-do-not-know-each-other',
      'Name the label and the relationship in the pattern of the edge; the other noun is reached through the graph.',
      { path: '^src/modules/([^/]+)' },
      { path: '^src/modules/', pathNot: '^src/modules/$1' },
    ),
    rule(
      'modules-know-only-what-is-below',
      'A module may import neo4j, generated, errors, context, edtf and words. Anything else is another room.',
      { path: '^src/modules/' },
      { path: '^src/', pathNot: '^src/(modules/|neo4j/|generated/|(errors|context|edtf|words)\\.ts$)' },
    ),
    rule(
      'neo4j-knows-nothing-above',
      'Give it the value as an argument.',
      { path: '^src/neo4j/' },
      { path: '^src/', pathNot: '^src/neo4j/' },
    ),
    rule(
      'only-neo4j-knows-the-driver',
      'Ask through src/neo4j, which holds the one place for sessions, time-outs and integers.',
      { pathNot: '^((src|tests)/neo4j|bench)/' }, // what is measured against the bare driver knows it
      { path: '(^|/)node_modules/neo4j-driver' },
    ),
    rule(
      'only-http-knows-fastify',
      'A request and a reply stay in src/http; hand on what was asked as an argument.',
      { path: '^src/', pathNot: '^src/(http/|server\\.ts$)' },
      { path: '(^|/)node_modules/fastify' },
    ),
    rule(
      'only-the-load-knows-ingest',
      'Reading goes through src/modules. Only ingest itself, the commands (src/main.ts, src/prepare.ts, src/quotations.ts) and tests call the load.',
      { pathNot: '^(src/ingest/|src/(main|prepare|quotations)\\.ts$|tests/|bench/)' },
      { path: '^src/ingest/' },
    ),
    rule(
      'web-talks-http-only',
      'Fetch /graphql; only the generated types may be imported.',
      { path: '^src/web/' },
      { path: '^src/', pathNot: '^src/(web|generated)/' },
    ),
    rule(
      'src-stands-alone',
      'What the product needs lives in src.',
      { path: '^src/' },
      { path: '^(tests|seed|bench|build)/' },
    ),
    rule(
      'tests-do-not-need-the-bench',
      'The bench has an install of its own, which npm test must not need; what both use lives in tests.',
      { path: '^tests/' },
      { path: '^bench/' },
    ),
    rule(
      'ways-do-not-know-each-other',
      'Each way answers by itself, or one would be measured with the work of another; what they share is way.ts.',
      { path: '^bench/ways/(bare|dataloader|neo4j-graphql|ours)' },
      { path: '^bench/ways/(bare|dataloader|neo4j-graphql|ours)', pathNot: '^bench/ways/$1' },
    ),
    rule(
      'the-bench-measures-what-is-served',
      'A way asks through src/server.ts and the schema, as callers do: a shortcut would be measured in place of the product.',
      { path: '^bench/ways/' },
      { path: '^src/(modules|execute|answers|limits)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // an import of types alone is knowledge too
  },
};
