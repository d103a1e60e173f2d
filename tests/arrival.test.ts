import { expect, test } from '@jest/globals';
import { describeArrivals, readArrival } from '../src/neo4j/local/arrival.js';

const from = 'Downloaded from central: https://repo.example/org';

test("Maven's lines tell how much has arrived", () => {
  const lines = [
    'Progress (1): 1.2/5.0 MB',
    `${from}/neo4j/neo4j/5.26.31/neo4j-5.26.31.pom (6.1 kB at 37 kB/s)`,
    `${from}/neo4j/neo4j/5.26.31/neo4j-5.26.31.jar (1.5 MB at 1.0 MB/s)`,
    `${from}/slf4j/slf4j-api/2.0.17/slf4j-api-2.0.17.jar (900 B at 33 kB/s)`,
    'Downloading from central: https://repo.example/org/other.jar',
  ];
  const arrivals = lines.map(readArrival).filter((arrival) => arrival !== undefined);
  expect(arrivals).toEqual([
    { isJar: false, bytes: 6_100 },
    { isJar: true, bytes: 1_500_000 },
    { isJar: true, bytes: 900 },
  ]);
  expect(describeArrivals(arrivals)).toBe('descriptions: 1, jars: 2, together 1.5 MB so far');
});
