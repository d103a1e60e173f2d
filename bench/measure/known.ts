import type { Driver } from 'neo4j-driver';
import { contextOf } from '../../src/context.js';
import {
  ForceRecordDocument,
  QuotationsDocument,
  TraceableDocument,
  TraceDocument,
  UnmetByThemeDocument,
} from '../../src/generated/operations.js';
import { known, timesBeforehand } from '../../src/known.js';
import { connect } from '../../src/neo4j/driver.js';
import { answering } from '../../src/schema.js';
import { examplesIn } from '../operations/operations.js';
import type { Place } from '../ways/way.js';
import { quantile, rounded } from './statistics.js';

/** What the first caller of an operation waits that the server ran before it called itself ready, and what others wait. */
export interface First {
  readonly operation: string;
  readonly first: number;
  readonly later: number;
}

const times = 15;

/**
 * With no plan kept, as after a start. What `src/known.ts` asks of the seed is asked here of things that this graph
 * has, and then of others.
 */
export async function firstAnswers(place: Place, driver: Driver): Promise<readonly First[]> {
  const { force, recommendation, person, themes } = await examplesIn(driver);
  const api = answering();
  const graph = connect(place);
  try {
    await driver.executeQuery('CALL db.clearQueryCaches()');
    const patience = { milliseconds: 60_000, silence: 15_000 };
    const others = await othersIn(driver);
    const askings = known.flatMap(([document, each]) => each.map((values) => ({ document, values })));
    for (let time = 0; time < timesBeforehand; time += 1) {
      for (const { document, values } of askings) {
        const variableValues = JSON.parse(others(JSON.stringify(values))) as Record<string, unknown>;
        await api.execute({ document, variableValues, contextValue: contextOf(graph, api.nouns, patience) });
      }
    }
    const asked = [
      { operation: 'Trace', document: TraceDocument, variableValues: { id: recommendation } },
      { operation: 'ForceRecord', document: ForceRecordDocument, variableValues: { force } },
      { operation: 'UnmetByTheme', document: UnmetByThemeDocument, variableValues: { theme: [themes[0]] } },
      { operation: 'Quotations', document: QuotationsDocument, variableValues: { person } },
      { operation: 'Traceable', document: TraceableDocument, variableValues: {} },
    ];
    const firsts: First[] = [];
    for (const { operation, document, variableValues } of asked) {
      const ask = async () => {
        const started = performance.now();
        const { errors } = await api.execute({ document, variableValues, contextValue: contextOf(graph, api.nouns) });
        if (errors?.[0]) throw errors[0];
        return performance.now() - started;
      };
      const first = rounded(await ask());
      const later: number[] = [];
      while (later.length < times) later.push(await ask());
      const sorted = later.toSorted((one, other) => one - other);
      firsts.push({ operation, first, later: rounded(quantile(sorted, 0.5)) });
    }
    return firsts;
  } finally {
    await graph.close();
  }
}

/** Puts one of each noun, which much is known of, in the place of what the seed has of it. */
async function othersIn(driver: Driver): Promise<(text: string) => string> {
  const ids = new Map<string, string>();
  for (const noun of ['Recommendation', 'Finding', 'Force', 'Theme', 'Article', 'Person']) {
    const { records } = await driver.executeQuery(
      `MATCH (n:${noun}) WITH n ORDER BY n.id DESC LIMIT 200
WITH n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT 1 RETURN n.id AS id`,
    );
    ids.set(noun.toLowerCase(), String(records[0]?.get('id')));
  }
  return (text) =>
    text.replace(/"([a-z]+):[^"]+"/g, (whole, noun: string) => (ids.has(noun) ? `"${ids.get(noun)}"` : whole));
}
