import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request.js';
import { statusOfCode } from '../errors.js';

/** The HTTP status that an answer's codes ask for, and what the log line is to tell of it. */
export const statuses: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, contextValue: { told }, operationName }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { data, errors } = response.body.singleResult;
        told.operation = operationName ?? told.operation;
        told.codes = (errors ?? []).map(({ extensions }) => extensions?.['code']);
        const isAnswered = data !== null && data !== undefined && Object.values(data).some((value) => value !== null);
        const worst = Math.max(...told.codes.map(statusOfCode));
        if (!isAnswered && worst >= 429) response.http.status = worst;
        if (response.http.status === 429) response.http.headers.set('retry-after', '1');
        const isWellFormed = !told.codes.includes('BAD_REQUEST');
        if (response.http.status === 400 && isWellFormed && isPlainJson(request.http?.headers.get('accept'))) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

/**
 * Whoever asks for application/json by name may not look at the body of a 400; GraphQL over HTTP wants 200 for it
 * where the request was well-formed. Everybody else is told by the status.
 */
function isPlainJson(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json');
}
