import { expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { url } from '../neo4j/served.js';

const audits = serverAudits({ url: () => url() });

test('there are 61 audits of GraphQL over HTTP', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});
