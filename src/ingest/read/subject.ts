import type { KnownClaims } from '../known/known-claims.js';
import type { Span } from '../quote/quotation.js';
import type { KnownDocument, KnownInspection, World } from '../world.js';
import type { Decided } from './decided.js';

/** What a document is about, and what the graph knew of it before. */
export interface Subject {
  readonly document: KnownDocument;
  /** The version of its words that is being read. */
  readonly text: string;
  readonly inspections: readonly KnownInspection[];
  /** The one that new claims are made of; absent where the document is about several, or about none that is known. */
  readonly inspection?: KnownInspection;
  /** Those that these follow up, near and far. */
  readonly earlier: readonly KnownInspection[];
  readonly forces: readonly string[];
  readonly claims: KnownClaims;
  readonly world: World;
  readonly decided: readonly Decided[];
  /** Whether words tell of a case with a child, an age and an offence: they are no summary of anything. */
  readonly isHidden: (span: Span) => boolean;
  /** Whether its words may stand in the graph as they are. */
  readonly isOpen: boolean;
}

/** The inspections that these follow up, step by step. */
export function earlierThan(
  inspections: readonly KnownInspection[],
  all: readonly KnownInspection[],
): KnownInspection[] {
  const earlier = new Map<string, KnownInspection>();
  const ahead = inspections.flatMap(({ follows }) => follows);
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const found = all.find((one) => one.id === id);
    if (found === undefined || earlier.has(id)) continue;
    earlier.set(id, found);
    ahead.push(...found.follows);
  }
  return [...earlier.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The ids of these and of all that follow them up, step by step: whose documents may draw on what is said of these. */
export function withLater(
  inspections: readonly KnownInspection[],
  all: readonly KnownInspection[],
): ReadonlySet<string> {
  const own = inspections.map(({ id }) => id);
  const following = all.filter((one) => earlierThan([one], all).some(({ id }) => own.includes(id)));
  return new Set([...own, ...following.map(({ id }) => id)]);
}

export function among<Known extends { inspection: string }>(
  known: readonly Known[],
  inspections: readonly KnownInspection[],
): Known[] {
  const ids = new Set(inspections.map(({ id }) => id));
  return known.filter(({ inspection }) => ids.has(inspection));
}

/** A new claim's id: of which inspection or document, read from which text, where in it. */
export function claimId(noun: string, of: string, { text }: Subject, place: number | string): string {
  return `${noun}:${of.slice(of.indexOf(':') + 1)}--${text.slice(-6)}-${place}`;
}
