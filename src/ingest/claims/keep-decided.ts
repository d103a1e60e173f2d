import type { Claims, GraphNode } from '../claim.js';

/**
 * What people decided stays: their evidence keeps its state, and what it hangs on stands even where the rules would
 * not read it any more. What they refused to have at all is not made again.
 */
export function keepDecided(fresh: Claims, owned: Claims, rejected: readonly string[]): Claims {
  const refused = new Set(rejected.map((line) => line.slice(0, line.indexOf(' '))));
  const gone = new Set(refused);
  for (const { from } of fresh.edges.filter(({ type, to }) => type === 'ASSESSES' && refused.has(to))) gone.add(from);
  for (const { from } of fresh.edges.filter(({ type, to }) => hanging.has(type) && gone.has(to))) gone.add(from);
  const nodes = new Map(fresh.nodes.filter(({ id }) => !gone.has(id)).map((node) => [node.id, node]));
  const edges = fresh.edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  const known = new Map(owned.nodes.map((node) => [node.id, node]));
  const ahead = owned.nodes.filter(isDecided);
  const decided = new Set(ahead.map(({ id }) => id));
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const own = nodes.get(node.id);
    const { id, facts } = node;
    nodes.set(
      id,
      own && decided.has(id) ? { ...own, facts: { ...own.facts, state: facts['state'] ?? 'PROPOSED' } } : (own ?? node),
    );
    if (own !== undefined) continue;
    const leaving = owned.edges.filter(({ from }) => from === id);
    edges.push(...leaving);
    ahead.push(...leaving.flatMap(({ to }) => (nodes.has(to) ? [] : (known.get(to) ?? []))));
  }
  return { nodes: [...nodes.values()], edges };
}

/** What stands on nothing when its other end is gone. */
const hanging = new Set(['SUPPORTS', 'PICKS_UP', 'COVERS', 'STATES_ABOUT']);

function isDecided({ label, facts }: GraphNode): boolean {
  return label === 'Evidence' && facts['state'] !== 'PROPOSED';
}
