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
 * How often each is run before anybody asks: a statement that the database sees for the first time costs it many times
 * what it costs from then on, and to explain it is not enough; the second time still costs it more than later ones.
 */
export const timesBeforehand = 2;

/** Runs each beforehand, all once and then all again. What goes wrong here goes wrong for whoever asks, who is told. */
export async function runKnown(
  { execute, nouns }: Answering,
  graph: Pick<Graph, 'readTogether'>,
  patience: Patience,
): Promise<void> {
  const askings = known.flatMap(([document, each]) => each.map((variableValues) => ({ document, variableValues })));
  for (let time = 0; time < timesBeforehand; time += 1) {
    for (const asking of askings) {
      if (patience.signal?.aborted === true) return;
      await execute({ ...asking, contextValue: contextOf(graph, nouns, patience) });
    }
  }
}
