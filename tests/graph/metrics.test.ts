import { expect, test } from '@jest/globals';
import { get, post, url } from '../neo4j/served.js';

const metrics = async () => {
  const response = await fetch(new URL('/metrics', url()));
  return { type: response.headers.get('content-type'), text: await response.text() };
};

test('/metrics tells of requests, codes, time, cost, caches, the pool, the event loop and plans', async () => {
  await post({ query: '{ force(id: "force:kent") { name } }' });
  await post({ query: '{ force(id: "kent") { name } }' });
  await post('[]');
  await get({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } });
  const { type, text } = await metrics();
  expect(type).toMatch(/^text\/plain/);
  expect(text).toContain('trail_requests_total{code="OK"} 1');
  expect(text).toContain('trail_requests_total{code="BAD_USER_INPUT"} 1');
  expect(text).toContain('trail_requests_total{code="BAD_REQUEST"} 1');
  expect(text).toContain('trail_request_milliseconds_count 4');
  expect(text).toContain('trail_cost_objects_sum 2');
  expect(text).toContain('trail_objects_total 1');
  expect(text).toContain('trail_cache_total{cache="document",outcome="miss"} 1');
  expect(text).toContain('trail_plans_total 1');
  expect(text).toContain('trail_reads 0');
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
});

test('never a name or a value of a caller', async () => {
  await post({ query: 'query Whispered($id: ID!) { force(id: $id) { name } }', variables: { id: 'force:secret' } });
  expect((await metrics()).text).not.toMatch(/Whispered|secret|kent/);
});
