import { type Claims, type GraphEdge, type GraphNode, valuesOf } from './claim.js';
import { formIn, formOf, type Properties } from './form.js';
import { rankOf } from './known/known-claims.js';
import { nouns } from './nouns.js';
import type { Property } from './values.js';

/** A node as the graph has it. */
export interface StoredNode {
  id: string;
  owner: string;
  isTombstone: boolean;
  properties: Properties;
}

/** A relationship as the graph has it, with the handle by which it can be taken away. */
export interface StoredEdge extends GraphEdge {
  handle: string;
}

/** What the graph knows of a load before it: what its owner has, and what others have that it speaks of. */
export interface Known {
  nodes: ReadonlyMap<string, StoredNode>;
  ownEdges: readonly StoredEdge[];
  othersEdges: readonly (StoredEdge & { owner: string })[];
}

export interface ChangedNode {
  id: string;
  /** What to write: null takes a property away. */
  properties: Readonly<Record<string, Property | null>>;
  facts: readonly { property: string; before: Property | undefined; after: Property | undefined }[];
}

export interface Difference {
  created: readonly GraphNode[];
  restored: readonly GraphNode[];
  changed: readonly ChangedNode[];
  /** Brought by a text, because the graph lacked them, and now in the seed or by one of lower rank: with who had them. */
  takenOver: readonly { readonly id: string; readonly from: string }[];
  retracted: readonly string[];
  edgesCreated: readonly GraphEdge[];
  edgesRetracted: readonly StoredEdge[];
  unchanged: { nodes: number; edges: number };
}

/** Said of a node that belongs to another owner: only an owner changes what it owns. */
export class NotTheOwner extends Error {
  constructor(owner: string, { id, owner: other }: StoredNode, { facts: [fact] }: ChangedNode) {
    super(
      `${owner} cannot change ${id}, which belongs to ${other}: its ${fact?.property} is ` +
        `${shown(fact?.before)} there and ${shown(fact?.after)} here. Refer to it, or state the other value.`,
    );
    this.name = 'NotTheOwner';
  }
}

/** What has to be written so that the graph holds, of this owner, exactly these claims. */
export function differenceOf(owner: string, { nodes, edges }: Claims, known: Known): Difference {
  const wanted = new Set(nodes.map(({ id }) => id));
  const created = nodes.filter(({ id }) => !known.nodes.has(id));
  const restored = nodes.filter(({ id }) => known.nodes.get(id)?.isTombstone);
  const changed = nodes.flatMap((node) => changedNode(owner, node, known.nodes.get(node.id)) ?? []);
  const takenOver = nodes.flatMap(({ id }) => {
    const node = known.nodes.get(id);
    return node !== undefined && isTaken(owner, node) ? [{ id, from: node.owner }] : [];
  });
  const retracted = [...known.nodes.values()].filter(
    (node) => node.owner === owner && !node.isTombstone && !wanted.has(node.id),
  );

  // with a node go the edges by which its former owner described it
  const takenEdges = known.othersEdges.filter((edge) =>
    takenOver.some(({ id, from }) => edge.from === id && edge.owner === from),
  );
  const wantedEdges = new Map(edges.map((edge) => [keyOf(edge), edge]));
  const present = new Set([...known.ownEdges, ...known.othersEdges].map(keyOf));
  const edgesCreated = [...wantedEdges].filter(([key]) => !present.has(key)).map(([, edge]) => edge);
  return {
    created,
    restored,
    changed,
    takenOver,
    retracted: retracted.map(({ id }) => id),
    edgesCreated,
    edgesRetracted: [...known.ownEdges, ...takenEdges].filter((edge) => !wantedEdges.has(keyOf(edge))),
    unchanged: {
      nodes: nodes.length - created.length - restored.length - changed.length,
      edges: wantedEdges.size - edgesCreated.length,
    },
  };
}

export function isEmpty(difference: Difference): boolean {
  const { created, restored, changed, takenOver, retracted, edgesCreated, edgesRetracted } = difference;
  return [created, restored, changed, takenOver, retracted, edgesCreated, edgesRetracted].every(
    (list) => list.length === 0,
  );
}

/** Ends of edges that are neither among the claims nor, after them, in the graph. */
export function missingEnds({ nodes, edges }: Claims, known: Known, difference: Difference): readonly string[] {
  const wanted = new Set(nodes.map(({ id }) => id));
  const retracted = new Set(difference.retracted);
  const isDead = (id: string) => !wanted.has(id) && (known.nodes.get(id)?.isTombstone ?? true);
  const ends = (list: readonly GraphEdge[]) => list.flatMap(({ from, to }) => [from, to]);
  return [
    ...new Set([...ends(edges).filter((id) => retracted.has(id)), ...ends(difference.edgesCreated).filter(isDead)]),
  ];
}

function changedNode(owner: string, node: GraphNode, known: StoredNode | undefined): ChangedNode | undefined {
  if (known === undefined || known.isTombstone) return undefined;
  const before = formIn(node.label, known.properties);
  const after = formOf(node);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !isSame(before[key], after[key]),
  );
  const values = valuesOf(nouns[node.label]);
  const changed: ChangedNode = {
    id: node.id,
    properties: Object.fromEntries(keys.map((key) => [key, after[key] ?? null])),
    facts: keys
      .filter((key) => key in values)
      .map((property) => ({ property, before: before[property], after: after[property] })),
  };
  if (known.owner === owner || isTaken(owner, known)) return keys.length === 0 ? undefined : changed;
  if (changed.facts.length === 0) return undefined;
  throw new NotTheOwner(owner, known, changed);
}

/**
 * What people put into the seed is theirs, also where a document brought it before; and of two documents that bring
 * the same, the one of lower rank has it, whichever was read first.
 */
function isTaken(owner: string, { owner: other, isTombstone }: StoredNode): boolean {
  return other.startsWith('text:') && rankOf(owner) < rankOf(other) && !isTombstone;
}

function isSame(one: Property | undefined, other: Property | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function shown(value: Property | undefined): string {
  return value === undefined ? 'unknown' : JSON.stringify(value);
}

function keyOf({ type, from, to }: GraphEdge): string {
  return `${from} ${type} ${to}`;
}
