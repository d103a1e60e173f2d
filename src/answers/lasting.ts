import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { Context } from '../context.js';
import type { RequestContext } from '../request.js';

/** Tells what a request was read to be, and of which moment its answer is, for those who are asked the same again. */
export const lasting: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body }, document, operation, contextValue: { told, moments } }) => {
        if (body.kind !== 'single' || body.singleResult.errors !== undefined) return Promise.resolve();
        if (document === undefined || operation === undefined) return Promise.resolve();
        told.read = { document, operation };
        told.moment = lastingMoment(document, moments);
        return Promise.resolve();
      },
    }),
};

/**
 * Undefined where an answer may not be given again: it has to be of one moment of the graph, and not about passages
 * whose words are shown only to who asks for them by name.
 */
export function lastingMoment({ loc }: DocumentNode, moments: Context['moments']): number | undefined {
  if (loc?.source.body.includes('includeSensitive') !== false || moments.size !== 1) return undefined;
  const [moment] = moments;
  return moment;
}
