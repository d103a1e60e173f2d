import { z } from 'zod';
import { type Claims, listOf } from '../claim.js';
import { type Candidate, choose, type Choice } from '../link/choose.js';
import type { Span } from '../quote/quotation.js';

/** What people said of evidence that was read from this text: it holds whatever the rules say. */
export interface Decided extends Span {
  readonly claim: string;
  readonly isAccepted: boolean;
}

const decision = z.strictObject({ claim: z.string(), start: z.int(), end: z.int(), isAccepted: z.boolean() });

export function decisionOf(decided: Decided): string {
  const { claim, start, end, isAccepted } = decided;
  return JSON.stringify({ claim, start, end, isAccepted });
}

/** Those among what a text owns: of evidence, and of places where the rules had to ask. */
export function decidedIn({ nodes, edges }: Claims): Decided[] {
  const places = new Map(nodes.filter(({ label }) => label === 'Passage').map(({ id, facts }) => [id, facts]));
  const leading = (from: string, type: string) => edges.find((edge) => edge.from === from && edge.type === type)?.to;
  return nodes.flatMap(({ id, label, facts }): Decided[] => {
    if (label === 'Text') return listOf(facts['decisions']).map((line) => decision.parse(JSON.parse(line)));
    const isDecided = label === 'Evidence' && (facts['state'] === 'ACCEPTED' || facts['state'] === 'REJECTED');
    const claim = leading(id, 'SUPPORTS');
    const place = places.get(leading(id, 'QUOTES') ?? '');
    if (!isDecided || claim === undefined || place === undefined) return [];
    const isAccepted = facts['state'] === 'ACCEPTED';
    return [{ claim, start: Number(place['start']), end: Number(place['end']), isAccepted }];
  });
}

/** Which inspection somebody said that the document is about. */
export function inspectionDecided(decisions: readonly string[]): string | undefined {
  return decisions
    .map((line) => decision.parse(JSON.parse(line)))
    .findLast(({ claim, isAccepted }) => isAccepted && claim.startsWith('inspection:'))?.claim;
}

/** The reason of a choice that somebody made. */
export const bySomebody = 'somebody accepted it';

/** Chooses as the rules do, except where somebody has decided. */
export function chooseAt(
  { start, end, words }: Span & { words: string },
  candidates: readonly Candidate[],
  decided: readonly Decided[],
): Choice {
  const here = decided.filter((one) => one.start < end && start < one.end);
  const accepted = here.find(({ claim, isAccepted }) => isAccepted && candidates.some(({ id }) => id === claim));
  if (accepted !== undefined) {
    return { kind: 'KNOWN', chosen: { id: accepted.claim, score: 1, reasons: [bySomebody] }, beaten: [] };
  }
  const rejected = new Set(here.filter(({ isAccepted }) => !isAccepted).map(({ claim }) => claim));
  return choose(
    { words },
    candidates.filter(({ id }) => !rejected.has(id)),
  );
}

/** What was beaten, for the reasons of a choice. */
export function reasonsOf(choice: Extract<Choice, { kind: 'KNOWN' }>): string[] {
  return [...choice.chosen.reasons, ...choice.beaten.map(({ id, score }) => `before ${id}, ${score}`)];
}
