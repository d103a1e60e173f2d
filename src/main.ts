import { ask } from './ask.js';
import { config } from './config.js';
import { orEnd } from './end.js';
import { TraceDocument } from './generated/operations.js';
import { printLoadReport } from './ingest/print-report.js';
import { runKnown } from './known.js';
import { census } from './neo4j/census.js';
import { prepare, timed } from './prepare.js';
import { printCensus, printTrace } from './print.js';
import { answering } from './schema.js';
import { serve } from './server.js';
import { signals } from './signals.js';

const example = 'recommendation:nottinghamshire-2014-n2';

await orEnd(async () => {
  const settings = config();
  const { stop, hurry } = signals();
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));

  const say = (line: string) => console.log(line);
  const phase = timed(say);
  const { graph, report, close } = await prepare(settings, say, stop);
  try {
    const api = answering();
    say(`\n${printLoadReport(report)}\n\n${printCensus(await census(graph))}`);
    const { trace } = await phase('\nTrace one recommendation', () => ask(api, graph, TraceDocument, { id: example }));
    if (trace) say(`\n${printTrace(trace)}`);
    const { url, close: stopServing } = await serve(api, graph, settings, {
      warm: (asked, patience) => runKnown(api, asked, patience),
    });
    say(`\nGraphQL is served on ${url}, with an editor at ${new URL('/', url).href} — stop with Ctrl-C.`);
    await stopped;
    say('Stopping: the API first, then the database.');
    await phase('Stop the API', () => stopServing(hurry));
  } finally {
    await close();
  }
});
