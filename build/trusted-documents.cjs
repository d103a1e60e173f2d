const { createHash } = require('node:crypto');
const { print, Kind } = require('graphql');

/**
 * A plugin of graphql-codegen: the operations as a manifest of trusted documents, each under the SHA-256 of its text,
 * in the form that Apollo's tools write and read.
 */
exports.plugin = (_schema, documents) => {
  const operations = documents.flatMap(({ document }) =>
    document.definitions
      .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      .map(({ name, operation }) => {
        const body = print(document);
        return { id: createHash('sha256').update(body).digest('hex'), name: name.value, type: operation, body };
      }),
  );
  operations.sort((one, other) => (one.name < other.name ? -1 : 1));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
