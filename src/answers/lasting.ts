import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request.js';

/**
 * Tells which answers may be given again: without errors, of one moment of the graph, and not about passages whose
 * words are shown only to who asks for them by name.
 */
export const lasting: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body }, source, contextValue: { told, moments } }) => {
        if (body.kind !== 'single' || body.singleResult.errors !== undefined) return Promise.resolve();
        if (source.includes('includeSensitive') || moments.size !== 1) return Promise.resolve();
        [told.moment] = moments;
        return Promise.resolve();
      },
    }),
};
