import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { lasting } from '../answers/lasting.js';
import { gatewayTo } from '../execute/gateway.js';
import { maskedBy } from '../errors.js';
import { most } from '../limits/cost.js';
import type { Foretelling } from '../limits/foretell.js';
import { limits } from '../limits/limits.js';
import { persistedDocuments } from './persisted.js';
import type { Answering } from '../schema.js';
import { inPlainWords } from './sentences.js';
import { statuses } from './statuses.js';
import { onlyTrusted, type Trusted } from './trusted.js';
import type { RequestContext } from '../request.js';

export interface Asking {
  readonly log: FastifyBaseLogger;
  readonly foretell: Foretelling;
  readonly trusted: Trusted;
  readonly isTrustedOnly: boolean;
  /** Says that a document was asked by its hash, and whether it was known. */
  readonly looked: (isHit: boolean) => void;
}

/** GraphQL as callers get it: limits before the graph is asked, errors masked and said plainly. */
export function apolloServer(
  { schema, execute }: Answering,
  { log, foretell, trusted, isTrustedOnly, looked }: Asking,
): ApolloServer<RequestContext> {
  const mask = maskedBy(({ id, error }) => log.error({ fault: id, err: error }, 'fault'));
  return new ApolloServer<RequestContext>({
    gateway: gatewayTo(schema, execute),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: { cache: persistedDocuments(trusted, isTrustedOnly, looked), ttl: null },
    // Nothing can be changed through this API and nobody signs in to it, so no request does harm that another site sends.
    csrfPrevention: false,
    parseOptions: { maxLexicalTokens: most.tokens },
    formatError: (formatted, error) => mask(inPlainWords(schema, formatted), error),
    plugins: [
      // Cache control wraps every resolver, for a header that the answers do not need.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(isTrustedOnly ? [onlyTrusted(trusted)] : []),
      limits(foretell),
      statuses,
      lasting,
    ],
  });
}
