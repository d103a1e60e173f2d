const json = { 'content-type': 'application/json' };
const example = /expected.*"query"/s;

/** Requests that hold no operation. */
export const hostileRequests = [
  { what: 'no JSON', body: '{"query":', code: 'BAD_REQUEST', words: example },
  { what: 'an empty body', body: '', code: 'BAD_REQUEST', words: example },
  { what: 'a list', body: '[]', code: 'BAD_REQUEST', words: example },
  { what: 'a text', body: '"{ forces { totalCount } }"', code: 'BAD_REQUEST', words: example },
  { what: 'a number', body: '1', code: 'BAD_REQUEST', words: example },
  { what: 'null', body: 'null', code: 'BAD_REQUEST', words: example },
  { what: 'no query', body: '{}', code: 'BAD_REQUEST', words: example },
  { what: 'a query that is no text', body: '{"query":1}', code: 'BAD_REQUEST', words: /must be strings/ },
  {
    what: 'variables in a list',
    body: '{"query":"{__typename}","variables":[]}',
    code: 'BAD_REQUEST',
    words: /object/,
  },
  {
    what: 'a batch of 1,000',
    body: Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' })),
    code: 'BAD_REQUEST',
    words: /one operation a request/,
  },
  {
    what: '10 MB of variables',
    body: { query: '{ __typename }', variables: { x: 'x'.repeat(10_000_000) } },
    code: 'REQUEST_TOO_LARGE',
    words: /expected 1,000,000 bytes at most/,
  },
  ...['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'].map(
    (type) => ({
      what: `the content type ${type}`,
      body: '{"query":"{ __typename }"}',
      headers: { 'content-type': type },
      code: 'UNSUPPORTED_MEDIA_TYPE',
      words: /expected application\/json/,
    }),
  ),
  { what: 'a mutation', body: '{"query":"mutation { x }"}', code: 'OPERATION_NOT_SUPPORTED', words: /answers queries/ },
  { what: 'a syntax error', body: '{"query":"{ force("}', code: 'GRAPHQL_PARSE_FAILED', words: /Expected/ },
  { what: 'half a surrogate', body: '{"query":"{ \\ud800 }"}', code: 'GRAPHQL_PARSE_FAILED', words: /character/ },
  {
    what: 'an unknown field',
    body: '{"query":"{ nothing }"}',
    code: 'GRAPHQL_VALIDATION_FAILED',
    words: /Cannot query/,
  },
  {
    what: 'an unknown value',
    body: '{"query":"{ inspections(orderBy: {by: AGE, direction: ASC}) { totalCount } }"}',
    code: 'GRAPHQL_VALIDATION_FAILED',
    words: /Expected one of FIELDWORK, PUBLISHED, TITLE/,
  },
  {
    what: 'an operation that is not there',
    body: '{"query":"query A { __typename }","operationName":"B"}',
    code: 'OPERATION_RESOLUTION_FAILURE',
    words: /"B"/,
  },
].map((one): { what: string; body: unknown; headers: Record<string, string>; code: string; words: RegExp } => ({
  headers: json,
  ...one,
}));

const nested = (times: number) =>
  `{ forces { nodes { ${'inspections { nodes { forces { '.repeat(times)} id ${'} } } '.repeat(times)} } } }`;
const numbered = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ');
const letter = (index: number) => String.fromCharCode(65 + index);

/** Documents that would cost much to read, check, plan or answer. */
export const hostileDocuments = [
  {
    what: '20,000 aliases',
    query: `{ ${numbered(20_000, (index) => `a${index}: __typename`)} }`,
    code: 'OPERATION_TOO_LARGE',
    words: /expected 2000 at most/,
  },
  {
    what: '10,000 aliases of a field',
    query: `{ ${numbered(10_000, (index) => `a${index}: forces { totalCount }`)} }`,
    code: 'OPERATION_TOO_LARGE',
    words: /expected 2000 at most/,
  },
  {
    what: '51 aliases',
    query: `{ ${numbered(51, (index) => `a${index}: forces { totalCount }`)} }`,
    code: 'OPERATION_TOO_LARGE',
    words: /has 51 aliases; expected 50 at most\. Ask for many of a kind by a list/,
  },
  { what: '5,000 levels', query: nested(1_700), code: 'OPERATION_TOO_LARGE', words: /expected 2000 at most/ },
  { what: '1,000 levels', query: nested(332), code: 'OPERATION_TOO_LARGE', words: /expected/ },
  { what: '26 levels', query: nested(8), code: 'OPERATION_TOO_DEEP', words: /27 levels deep; expected 15 at most/ },
  {
    what: 'a value of 1,900 lists in one another',
    query: `{ forces(first: ${'['.repeat(1_900)}`,
    code: 'GRAPHQL_PARSE_FAILED',
    words: /Expected|expected/,
  },
  {
    what: '220 kB of one field',
    query: `{ ${'themes { id } '.repeat(16_000)} }`,
    code: 'OPERATION_TOO_LARGE',
    words: /expected 2000 at most/,
  },
  {
    what: 'fragments in a ring',
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    words: /Cannot spread fragment "A" within itself via "B"/,
  },
  {
    what: 'fragments that double',
    query: `{ forces { nodes { ...A } } } ${numbered(20, (index) => `fragment ${letter(index)} on Force { ...${letter(index + 1)} ...${letter(index + 1)} }`)} fragment U on Force { id @skip(if: true) }`,
    code: 'OPERATION_TOO_LARGE',
    words: /more than 1,000 fields, fragments opened/,
  },
  {
    what: 'introspection at depth',
    query: `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`,
    code: 'OPERATION_TOO_DEEP',
    words: /expected twice at most/,
  },
  {
    what: 'introspection many times over',
    query: `{ ${numbered(40, (index) => `a${index}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    code: 'OPERATION_TOO_COSTLY',
    words: /objects; expected 400,000 at most/,
  },
  {
    what: 'pages of 100 within pages of 100',
    query: `{ forces(first: 100) { nodes { inspections(first: 100) { nodes { findings(first: 100) { nodes { id } } } } } } }`,
    code: 'OPERATION_TOO_COSTLY',
    words: /may answer with 1,010,100 objects; expected 400,000 at most\. Give the pages within pages a smaller first/,
  },
];
