import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, print, validate } from 'graphql';
import { z } from 'zod';
import { WrongSetting } from '../config.js';
import { withCode } from '../errors.js';
import { most } from '../limits/cost.js';
import type { RequestContext } from '../request.js';

export interface Trusted {
  /** The text of a document by the SHA-256 of its text. */
  readonly textOf: (id: string) => string | undefined;
  readonly isTrusted: (document: DocumentNode) => boolean;
}

const ours = join(import.meta.dirname, '../../trusted-documents.json');

const manifests = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), name: z.string(), body: z.string().min(1) })),
});

/** Reads a manifest; a document in it that the schema does not answer stops the start. */
export function readTrusted(schema: GraphQLSchema, file = ours): Trusted {
  const { operations } = manifestOf(file);
  const texts = new Map<string, string>();
  const normal = new Set<string>();
  for (const { id, name, body } of operations) {
    const document = parse(body, { maxLexicalTokens: most.tokens });
    const [wrong] = validate(schema, document);
    if (wrong) throw new WrongSetting(`TRUSTED_DOCUMENTS: ${name} in ${file} is not answered here: ${wrong.message}`);
    texts.set(id, body);
    normal.add(sha256(print(document)));
  }
  return { textOf: (id) => texts.get(id), isTrusted: remembered((document) => normal.has(sha256(print(document)))) };
}

/** Refuses every document that is not trusted, however it was sent. */
export function onlyTrusted({ isTrusted }: Trusted): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document }) => {
          if (isTrusted(document)) return Promise.resolve();
          const { message, extensions } = withCode(
            'Only documents from the list of trusted ones are answered here; ask whoever runs this server to add yours.',
            'DOCUMENT_NOT_TRUSTED',
          );
          throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 403 } } });
        },
      }),
  };
}

function manifestOf(file: string): z.infer<typeof manifests> {
  try {
    return manifests.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongSetting(`TRUSTED_DOCUMENTS is "${file}"; expected a manifest as trusted-documents.json is. ${why}`);
  }
}

/** Apollo Server keeps the documents it has read, so each is looked at once. */
function remembered(isTrusted: (document: DocumentNode) => boolean): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    const is = known.get(document) ?? isTrusted(document);
    known.set(document, is);
    return is;
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
