import type { Graph } from '../../neo4j/graph.js';
import { type Claims, type GraphNode, listOf } from '../claim.js';
import { keepDecided } from '../claims/keep-decided.js';
import { readOwned } from '../known/read-owned.js';
import { ownerOf } from '../known/read-owner.js';
import { load } from '../load.js';
import { decisionOf } from '../read/decided.js';
import type { Property } from '../values.js';

export class CannotSettle extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotSettle';
  }
}

export interface Settled {
  /** The version of the words that it belongs to. */
  readonly text: string;
  readonly document: string;
  /** Whether the document is to be read again for this to take effect. */
  readonly isToBeRead: boolean;
}

/** What somebody decides of a question or of a piece of evidence. It is loaded like everything else, with history. */
export async function settle(
  graph: Graph,
  id: string,
  answer: { isAccepted: boolean; target?: string | undefined },
): Promise<Settled> {
  const owner = await ownerOf(graph, id);
  if (owner === undefined) throw new CannotSettle(`There is no ${id}. List what is open: npm run questions -- list.`);
  const owned = await readOwned(graph, owner);
  const document = owned.edges.find(({ type, from }) => type === 'TEXT_OF' && from === owner)?.to;
  const node = owned.nodes.find((one) => one.id === id);
  if (document === undefined || node === undefined) {
    throw new CannotSettle(`${id} was not read from a document: it is a fact of the seed, to be corrected there.`);
  }
  const settled =
    node.label === 'Question' ? settleQuestion(owned, node, answer) : settleEvidence(owned, node, answer.isAccepted);
  const input = `${id} ${answer.isAccepted ? 'accepted' : 'rejected'}`;
  await load(graph, { owner, ...settled, input, read: {}, refused: [], unsourced: [] });
  return { text: owner, document, isToBeRead: node.label === 'Question' };
}

/** The place speaks of this, or of none of these. The document is read again with that known. */
function settleQuestion(
  owned: Claims,
  question: GraphNode,
  { isAccepted, target }: { isAccepted: boolean; target?: string | undefined },
): Claims {
  const answers = owned.edges
    .filter(({ type, to }) => type === 'CANDIDATE_FOR' && to === question.id)
    .map(({ from }) => from);
  const candidates = owned.edges
    .filter(({ type, from }) => type === 'STANDS_FOR' && answers.includes(from))
    .map(({ to }) => to);
  const [only, other] = candidates;
  const chosen = target ?? (other === undefined ? only : undefined);
  if (isAccepted && (chosen === undefined || !candidates.includes(chosen))) {
    throw new CannotSettle(
      `Say which: npm run questions -- accept ${question.id} <one of ${candidates.join(', ') || 'no candidates'}>.`,
    );
  }
  const rest = without(owned, new Set([question.id, ...answers]));
  const document = owned.edges.find(({ type, from }) => type === 'ASKED_OF' && from === question.id)?.to;
  if (isAccepted && chosen?.startsWith('inspection:') && document !== undefined) {
    const edges = [...rest.edges, { type: 'REPORTS_ON', from: document, to: chosen }];
    return deciding({ nodes: rest.nodes, edges }, question, [chosen], true);
  }
  const claims = isAccepted && chosen !== undefined ? [chosen] : candidates;
  return deciding(rest, question, claims, isAccepted);
}

function deciding(rest: Claims, { facts: asked }: GraphNode, claims: readonly string[], isAccepted: boolean): Claims {
  const place = { start: Number(asked['start']), end: Number(asked['end']), isAccepted };
  const decided = claims.map((claim) => decisionOf({ claim, ...place }));
  return withText(rest, ({ facts }) => ({ decisions: [...new Set([...listOf(facts['decisions']), ...decided])] }));
}

/** Evidence keeps its state. A claim of this text whose only evidence is refused goes, and is not made again. */
function settleEvidence(owned: Claims, evidence: GraphNode, isAccepted: boolean): Claims {
  if (evidence.label !== 'Evidence') throw new CannotSettle(`${evidence.id} is neither a question nor evidence.`);
  const claim = owned.edges.find(({ type, from }) => type === 'SUPPORTS' && from === evidence.id)?.to;
  const state = isAccepted ? 'ACCEPTED' : 'REJECTED';
  const nodes = owned.nodes.map((one) => (one === evidence ? { ...one, facts: { ...one.facts, state } } : one));
  const others = owned.edges.filter(
    ({ type, to, from }) => type === 'SUPPORTS' && to === claim && from !== evidence.id,
  );
  const standing = others.filter(
    ({ from }) => owned.nodes.find(({ id }) => id === from)?.facts['state'] !== 'REJECTED',
  );
  const isOwn = owned.nodes.some(({ id }) => id === claim);
  if (isAccepted || claim === undefined || !isOwn || standing.length > 0) return { nodes, edges: owned.edges };
  const { rule, ruleVersion } = evidence.facts;
  const line = `${claim} ${String(rule)} ${String(ruleVersion)}`;
  const rest = without(owned, new Set([claim, ...others.map(({ from }) => from), evidence.id]));
  const refused = withText(rest, ({ facts }) => ({ rejected: [...new Set([...listOf(facts['rejected']), line])] }));
  return keepDecided(refused, { nodes: [], edges: [] }, [line]);
}

function without({ nodes, edges }: Claims, gone: ReadonlySet<string>): Claims {
  return {
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    edges: edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

function withText({ nodes, edges }: Claims, change: (text: GraphNode) => Record<string, Property>): Claims {
  return {
    nodes: nodes.map((one) => (one.label === 'Text' ? { ...one, facts: { ...one.facts, ...change(one) } } : one)),
    edges,
  };
}
