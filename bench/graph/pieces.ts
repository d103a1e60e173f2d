import { type Claims, claimsOf } from '../../src/ingest/claim.js';
import { inspect, type Inspected } from './inspected.js';
import { lasting as lastingOf } from './lasting.js';
import { quotationsOf } from './quotations.js';
import { randomFrom } from '../random.js';

const seed = 2014;

/** What one inspection brings, or what is there before the first. */
export interface Piece {
  readonly claims: Claims;
  /** When its claims were made public. */
  readonly publishedOn: string | undefined;
}

/** A graph of real shape, piece by piece: the same for the same size, whenever it is made. */
export function* piecesOf(nodes: number): Generator<Piece> {
  const random = randomFrom(seed);
  const lasting = lastingOf(nodes);
  const world = { lasting, random };
  const begin = claimsOf(lasting.rows);
  yield { claims: begin, publishedOn: undefined };
  const earlier = new Map<string, readonly Inspected[]>();
  let made = begin.nodes.length;
  for (let index = 0; made < nodes; index += 1) {
    const slug = String(index);
    const force = lasting.forces[random.skewed(lasting.forces.length)] ?? '';
    const before = earlier.get(force) ?? [];
    const one = inspect(slug, force, before, world);
    earlier.set(force, [one, ...before].slice(0, 2));
    const claims = claimsOf([...one.rows, ...quotationsOf(one, world, slug)]);
    made += claims.nodes.length;
    yield { claims, publishedOn: one.publishedOn };
  }
}
