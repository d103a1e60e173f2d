import { createHash } from 'node:crypto';
import type { Claims, GraphEdge, GraphNode } from '../claim.js';
import type { ParsedDocument } from '../document.js';
import type { Span } from '../quote/quotation.js';
import { isHiddenAt } from '../sensitive.js';
import type { KnownDocument } from '../world.js';

/** Raised with every change of how a text is cut into passages. */
export const readerVersion = '3';

/** One version of a document's words: what is read of it belongs to it. */
export interface Version {
  readonly document: KnownDocument;
  readonly parsed: ParsedDocument;
  readonly sha256: string;
  /** Under the Open Government Licence all words are kept, else only those that serve as evidence. */
  readonly isOpen: boolean;
  readonly licence?: string;
  /** What people refused: claims that are not made again, each with its rule. */
  readonly rejected: readonly string[];
  /** What people said a place speaks of, or does not: each a JSON text. */
  readonly decisions: readonly string[];
}

export function textId({ document, sha256 }: { document: Pick<KnownDocument, 'id'>; sha256: string }): string {
  return `text:${document.id.replace(':', '-')}--${sha256.slice(0, 12)}`;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** As a part of another id. */
export function slugOf(version: Version): string {
  return textId(version).replace(/^text:/, '');
}

export function passageId(version: Version, { start, end }: Span): string {
  return `passage:${slugOf(version)}-${start}-${end}`;
}

export function isSensitiveIn({ parsed }: Pick<Version, 'parsed'>, { start, end }: Span): boolean {
  return isHiddenAt(parsed, start, end);
}

export function one(node: GraphNode, edges: readonly (readonly [type: string, to: string])[]): Claims {
  return { nodes: [node], edges: edges.map(([type, to]): GraphEdge => ({ type, from: node.id, to })) };
}

export function joined(all: readonly Claims[]): Claims {
  return { nodes: all.flatMap(({ nodes }) => nodes), edges: all.flatMap(({ edges }) => edges) };
}
