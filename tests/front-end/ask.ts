/** A front-end of the test: it has the packed client, the DOM's types and nothing else. */
import {
  ChangesSinceDocument,
  client,
  type ErrorCode,
  ForceRecordDocument,
  InspectionTrailError,
  type Reading,
  TraceDocument,
  type TraceQuery,
  type TypedDocument,
  UnmetByThemeDocument,
} from 'inspection-trail/client';

export async function answers(url: string) {
  const ask = client(url, { headers: { 'x-asked-by': 'the test' } });
  const { trace } = await ask(TraceDocument, { id: 'recommendation:nottinghamshire-2014-n2' });
  const reading: Reading | undefined = trace?.latestReading;
  const steps = trace?.steps.map((step) => (step.__typename === 'CoveredBy' ? step.article.url : step.summary)) ?? [];
  const { force } = await ask(ForceRecordDocument, { force: 'force:nottinghamshire' });
  const { unmetRecommendations } = await ask(UnmetByThemeDocument);
  const { changes } = await ask(ChangesSinceDocument, { first: 1 }, { signal: AbortSignal.timeout(30_000) });
  const code = await codeOf(ask(TraceDocument, { id: 'force:nottinghamshire' }));
  const byGet = await client(url, { method: 'GET' })(TraceDocument, { id: 'recommendation:nottinghamshire-2014-n2' });
  const isSame = JSON.stringify(byGet.trace) === JSON.stringify(trace);
  const nowhere = await codeOf(client('http://127.0.0.1:1/graphql')(UnmetByThemeDocument));
  const counts = [steps.length, unmetRecommendations.totalCount, changes.nodes.length];
  return { reading, counts, name: force?.name, code, nowhere, isSame };
}

async function codeOf(answer: Promise<unknown>): Promise<ErrorCode> {
  try {
    await answer;
  } catch (error) {
    if (error instanceof InspectionTrailError) return error.code;
    throw error;
  }
  throw new Error('an error was expected');
}

/** What has to be refused by the compiler; never called. */
export function refused(trace: NonNullable<TraceQuery['trace']>) {
  const ask = client(new URL('http://localhost:4000/graphql'));
  // @ts-expect-error the id is needed
  void ask(TraceDocument);
  // @ts-expect-error an id is text
  void ask(TraceDocument, { id: 1 });
  // @ts-expect-error there is no such variable
  void ask(ForceRecordDocument, { colour: 'blue' });
  // @ts-expect-error the operation does not ask for this
  void trace.colour;
  // @ts-expect-error there is no such reading
  const reading: typeof trace.latestReading = 'DONE';
  const document: TypedDocument<TraceQuery, { id: string }> = TraceDocument;
  return { reading, document };
}
