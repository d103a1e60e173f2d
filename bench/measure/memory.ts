import { overHttp } from '../ways/http.js';
import type { Place } from '../ways/way.js';
import type { Pace } from './rounds.js';
import { slice } from './slice.js';

/** What a serving process held, resident, in megabytes. */
export interface Memory {
  readonly atRest: number;
  /** Over 16 nested queries at a time, most of them new to it, with answers kept as by itself (ANSWERS_MB). */
  readonly peak: number;
  readonly afterwards: number;
  readonly answers: number;
}

const list = `query List($id: ID!, $first: Int!) { force(id: $id) { name recommendations(first: $first) { nodes {
  id summary deadline madeIn { id title } assessments { id reading summary }
  coverage { id treatment article { id title publishers { id name } } } } } } }`;
const tree = `query Tree($first: Int!) { forces(first: 5) { nodes { id name inspections(first: 3) { nodes { id title
  recommendations(first: $first) { nodes { id summary assessments { id reading } } } } } } } }`;

/** In a process that has answered nothing else. */
export async function measureMemory(place: Place, { watching: milliseconds }: Pick<Pace, 'watching'>): Promise<Memory> {
  const way = await overHttp('oursAgain', place);
  let asked = 0;
  const ask = () => {
    asked += 1;
    const first = 1 + (asked % 60);
    const variables = { first, id: `force:force-${asked % 43}` };
    return way.asking(asked % 2 === 0 ? { source: list, variables } : { source: tree, variables: { first } })();
  };
  try {
    const { megabytes: atRest = Number.NaN } = await way.memory();
    // Each shape alone before: planned side by side they could be refused.
    await ask();
    await ask();
    const { answers } = await slice(ask, { callers: 16, milliseconds, databasePid: process.pid });
    const { peak = Number.NaN, megabytes = Number.NaN } = await way.memory();
    return { atRest: Math.round(atRest), peak: Math.round(peak), afterwards: Math.round(megabytes), answers };
  } finally {
    await way.close();
  }
}
