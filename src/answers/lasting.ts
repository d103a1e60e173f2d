import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import type { RequestContext } from '../request.js';

/** Tells what a request was read to be, and of which moment its answer is, for those who are asked the same again. */
export const lasting: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body }, source, document, operation, contextValue: { told, moments } }) => {
        if (body.kind !== 'single' || body.singleResult.errors !== undefined) return Promise.resolve();
        if (document && operation) told.read = { source, document, operation };
        told.moment = lastingMoment(source, moments);
        return Promise.resolve();
      },
    }),
};

/**
 * Undefined where an answer may not be given again: it has to be of one moment of the graph, and not about passages
 * whose words are shown only to who asks for them by name.
 */
export function lastingMoment(source: string, moments: Context['moments']): number | undefined {
  if (source.includes('includeSensitive') || moments.size !== 1) return undefined;
  const [moment] = moments;
  return moment;
}
