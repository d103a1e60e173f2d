import type { Difference } from './difference.js';
import type { Label } from './noun.js';
import { wordOf } from './nouns.js';

/** A row that has no place in the graph, and why. */
export interface Refusal {
  noun: Label;
  row: Readonly<Record<string, unknown>>;
  reason: string;
}

/** A claim whose source is not known, and why. */
export interface Unsourced {
  claim: string;
  reason: string;
}

export interface NounReport {
  noun: Label;
  read: number;
  represented: number;
  refused: readonly Refusal[];
}

export interface LoadReport {
  owner: string;
  /** Absent where there was nothing to write. */
  load?: string;
  /** The data version after the load. */
  version: number;
  nouns: readonly NounReport[];
  nodes: { created: number; restored: number; changed: number; retracted: number; unchanged: number };
  edges: { created: number; retracted: number; unchanged: number };
  unsourced: readonly Unsourced[];
  /** Ids that went from their owner's input and that others still refer to. */
  tombstones: readonly string[];
}

export function countsOf(difference: Difference): Pick<LoadReport, 'nodes' | 'edges'> {
  const { created, restored, changed, retracted, edgesCreated, edgesRetracted, unchanged } = difference;
  return {
    nodes: {
      created: created.length,
      restored: restored.length,
      changed: changed.length,
      retracted: retracted.length,
      unchanged: unchanged.nodes,
    },
    edges: { created: edgesCreated.length, retracted: edgesRetracted.length, unchanged: unchanged.edges },
  };
}

/** Every row that was read stands in the graph or was refused for a reason; anything else is a fault of ours. */
export function addUp(
  read: Readonly<Partial<Record<Label, number>>>,
  represented: ReadonlyMap<Label, number>,
  refused: readonly Refusal[],
): readonly NounReport[] {
  // The keys of a Partial<Record<Label, …>> are labels.
  const nouns = Object.entries(read) as [Label, number][];
  const reports = nouns.map(([noun, rows]): NounReport => {
    const refusals = refused.filter((refusal) => refusal.noun === noun);
    return { noun, read: rows, represented: represented.get(noun) ?? 0, refused: refusals };
  });
  const wrong = reports.filter((noun) => noun.read !== noun.represented + noun.refused.length);
  if (wrong.length === 0) return reports;
  const told = wrong.map(
    ({ noun, ...of }) =>
      `${wordOf(noun)}: ${of.read} read, ${of.represented} represented, ${of.refused.length} refused`,
  );
  throw new Error(`The load does not add up, and nothing was written. ${told.join('; ')}.`);
}
