import {
  ChangesSinceDocument,
  ForceRecordDocument,
  HistoryDocument,
  PaperDocument,
  QuotationsDocument,
  TraceableDocument,
  TraceDocument,
  UnmetByThemeDocument,
  WordsBesideDocument,
} from './generated/operations.js';
import { contextOf } from './context.js';
import type { Graph, Patience } from './neo4j/graph.js';
import type { Answering } from './schema.js';

type Variables = Readonly<Record<string, unknown>>;

const recommendation = 'recommendation:nottinghamshire-2014-n2';
const finding = 'finding:nottinghamshire-2015-n10';
const theme = ['theme:overnight-detention'];
const region = ['East Midlands'];

/** Operations that callers are given, with values of the seed for each shape of their variables. */
export const known = [
  [TraceDocument, [{ id: recommendation }, { id: finding }]],
  [ForceRecordDocument, [{ force: 'force:nottinghamshire' }]],
  [UnmetByThemeDocument, [{ theme }, { region }, { theme, region }]],
  [PaperDocument, [{ article: 'article:nottinghamshire-bbc-2015' }]],
  [QuotationsDocument, [{ person: 'person:zoe-billingham' }]],
  [HistoryDocument, [{ id: recommendation }, { id: finding }]],
  [ChangesSinceDocument, [{}, { since: '2026-01-01T00:00:00Z' }]],
  [TraceableDocument, [{}]],
  [WordsBesideDocument, [{ id: recommendation }, { id: finding }]],
] as const satisfies readonly (readonly [unknown, readonly Variables[]])[];

/**
 * Runs each once: a statement that the database sees for the first time costs it many times what it costs from then
 * on, and to explain it is not enough. What goes wrong here goes wrong for whoever asks, who is told.
 */
export async function runKnown(
  { execute, nouns }: Answering,
  graph: Pick<Graph, 'readTogether'>,
  patience: Patience,
): Promise<void> {
  for (const [document, askings] of known) {
    for (const variableValues of askings) {
      if (patience.signal?.aborted === true) return;
      await execute({ document, variableValues, contextValue: contextOf(graph, nouns, patience) });
    }
  }
}
