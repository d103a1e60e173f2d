import type { TraceQuery, WordsBesideQuery } from './generated/operations.js';
import type { Census } from './neo4j/census.js';
import { printBeside } from './print-beside.js';
import { inWords } from './words.js';

type Trace = NonNullable<TraceQuery['trace']>;
type Step = Trace['steps'][number];
type Beside = NonNullable<WordsBesideQuery['trace']>['steps'];

/** One trace as text to be read: each step with its date, its sentence, what it stands on and where that can be read. */
export function printTrace({ subject, steps, isCovered, latestReading }: Trace, beside: Beside = []): string {
  const last = isCovered ? [] : ['No newspaper or other publisher is known to have carried it.'];
  return [
    subject.id,
    subject.summary ?? 'summary not known',
    `Latest reading, ours: ${inWords(latestReading)}.`,
    '',
    ...steps.flatMap((step, at) => printStep(step, beside[at])),
    ...last,
  ].join('\n');
}

export function printCensus({ nodes, relationships }: Census): string {
  const width = Math.max(...[...nodes, ...relationships].map(({ name }) => name.length));
  const line = ({ name, count }: Census['nodes'][number]) =>
    `  ${name.padEnd(width)} ${count.toLocaleString('en-GB').padStart(9)}`;
  return ['Nodes', ...nodes.map(line), 'Relationships', ...relationships.map(line)].join('\n');
}

function printStep(step: Step, beside: Beside[number] | undefined): string[] {
  const published =
    step.__typename === 'FollowedUp' ? ` (published ${step.publishedOn?.text ?? 'on a date not known'})` : '';
  const sources = step.evidence.map(({ document, passage }) => {
    const words = passage?.exact ? `: “${passage.exact.replace(/\s+/g, ' ')}”` : '';
    return `      ${document.title ?? document.id}${linkOf(document.url)}${words}`;
  });
  return [
    `  ${(step.on?.text ?? 'date not known').padEnd(28)} ${step.kind}${published}`,
    `      ${step.summary}`,
    ...('report' in step && step.report
      ? [`      Report: ${step.report.title ?? 'title not known'}${linkOf(step.report.url)}`]
      : []),
    ...(sources.length > 0
      ? ['      Stands on:', ...sources.map((source) => `  ${source}`)]
      : ['      Its source is not known.']),
    ...printBeside(beside),
    '',
  ];
}

function linkOf(url: string | null | undefined): string {
  return url ? ` <${url}>` : ' (no link known)';
}
