import type { Compared } from './measure/compare.js';
import type { Measured } from './measure/graph.js';
import type { Series } from './measure/rounds.js';
import { type Summary, summaryOf } from './measure/statistics.js';
import { growthTable } from './table-growth.js';
import { againTable, firstTable } from './table-ready.js';
import { tried } from './tried.js';
import { titles, type Transport, type WayName } from './ways/way.js';

const wayNames: readonly WayName[] = ['ours', 'oursAgain', 'oursHeld', 'neo4jGraphql', 'dataLoader', 'bare'];

/** What has its answer ready is only asked over HTTP. */
const inProcess: readonly WayName[] = ['ours', 'neo4jGraphql', 'dataLoader', 'bare'];

interface Verdict {
  readonly operation: string;
  readonly against: string;
  readonly wanted: number;
  readonly found: Summary;
}

/** The ways side by side on a graph of one size. */
type Sized = Compared & Pick<Measured, 'nodes'>;

/** Everything as Markdown: verdicts first, then what they are made of. */
export function tableOf(all: readonly Measured[], machine: string): string {
  const sized = all.flatMap(({ nodes, compared }): Sized[] => (compared ? [{ nodes, ...compared }] : []));
  return [
    machine,
    ...sized.map(verdictTable),
    ...sized.slice(-1).map(missesOf),
    ...sized.flatMap((one) => [rateTable(one, 'in process'), rateTable(one, 'HTTP')]),
    ...sized.map(cpuTable),
    ...sized.map(costTable),
    ...sized.flatMap((one) => [againTable(one), firstTable(one)]),
    memoryTable(sized),
    growthTable(all),
  ].join('\n\n');
}

function verdictsOf(measured: Sized, callers: number): readonly Verdict[] {
  return measured.operations.flatMap(({ name, levels, target }) => {
    const against = (way: WayName, transport: Transport, wanted: number | undefined, what: string) => {
      const found = ratio(measured, { operation: name, callers, way, transport });
      return wanted === undefined || found === undefined ? [] : [{ operation: name, against: what, wanted, found }];
    };
    return [
      ...against('neo4jGraphql', 'in process', target, '@neo4j/graphql'),
      ...against('dataLoader', 'in process', levels > 1 ? 2.5 : undefined, 'DataLoader'),
      ...against('bare', 'in process', 0.9, 'bare'),
      ...against('bare', 'HTTP', 0.7, 'bare, HTTP'),
    ];
  });
}

type Wanted = Pick<Series, 'operation' | 'callers' | 'way' | 'transport'>;

/** This server's answers a second to another way's, in the same round; over HTTP the bare statement has none itself. */
function ratio(measured: Sized, { operation, callers, way, transport }: Wanted): Summary | undefined {
  const other = way === 'bare' ? 'in process' : transport;
  const mine = seriesOf(measured, { operation, callers, way: 'ours', transport });
  const theirs = seriesOf(measured, { operation, callers, way, transport: other });
  if (mine === undefined || theirs === undefined) return undefined;
  return summaryOf(
    mine.rounds.map(({ perSecond }, round) => perSecond / (theirs.rounds[round]?.perSecond ?? Number.NaN)),
  );
}

function seriesOf({ series }: Sized, wanted: Wanted): Series | undefined {
  return series.find(
    (one) =>
      one.operation === wanted.operation &&
      one.callers === wanted.callers &&
      one.way === wanted.way &&
      one.transport === wanted.transport,
  );
}

function verdictTable(measured: Sized): string {
  const columns = ['@neo4j/graphql', 'DataLoader', 'bare', 'bare, HTTP'];
  const [one, sixteen] = [verdictsOf(measured, 1), verdictsOf(measured, 16)];
  const rows = measured.operations.map(({ name }) => {
    const cells = columns.map((against) => {
      const of = (verdicts: readonly Verdict[]) =>
        verdicts.find((verdict) => verdict.operation === name && verdict.against === against);
      return verdictCell(of(sixteen), of(one));
    });
    return [name, ...cells];
  });
  const head = ['operation', 'times @neo4j/graphql', 'times DataLoader', 'of bare', 'HTTP, of bare'];
  return [
    `### ${count(measured.nodes)} nodes: this server against the others, 16 at a time (in brackets one at a time)`,
    table(head, rows),
  ].join('\n\n');
}

function verdictCell(sixteen: Verdict | undefined, one: Verdict | undefined): string {
  if (sixteen === undefined) return '';
  const { found, wanted } = sixteen;
  const spread = `${short(found.median)} [${short(found.lower)}–${short(found.upper)}]`;
  const alone = one ? ` (${short(one.found.median)})` : '';
  return `${spread}${alone}, wanted ${wanted}: ${found.median >= wanted ? 'met' : '**missed**'}`;
}

function missesOf(measured: Sized): string {
  const missed = verdictsOf(measured, 16).filter(({ found, wanted }) => found.median < wanted);
  if (missed.length === 0) return 'Every target is met.';
  const operations = [...new Set(missed.map(({ operation }) => operation))];
  const lines = operations.map((operation) => {
    const against = missed.filter((one) => one.operation === operation).map((one) => one.against);
    return `- **${operation}** (${against.join('; ')}): ${tried[operation] ?? 'nothing has been tried yet.'}`;
  });
  return [`### Missed at ${count(measured.nodes)} nodes, and what was tried`, lines.join('\n')].join('\n\n');
}

function rateTable(measured: Sized, transport: Transport): string {
  const names = wayNames.filter((way) => measured.series.some((one) => one.way === way && one.transport === transport));
  const rows = measured.operations.flatMap(({ name: operation }) =>
    [1, 16].map((callers) => [
      operation,
      String(callers),
      ...names.map((way) => rateCell(seriesOf(measured, { operation, callers, way, transport }))),
    ]),
  );
  const head = ['operation', 'at a time', ...names.map((way) => titles[way])];
  return [
    `### ${count(measured.nodes)} nodes, ${transport}: answers a second [quartiles], p50 / p99 in ms`,
    table(head, rows),
  ].join('\n\n');
}

function rateCell(series: Series | undefined): string {
  if (series === undefined) return '';
  const { median, lower, upper } = summaryOf(series.rounds.map(({ perSecond }) => perSecond));
  const middle = (of: (slice: Series['rounds'][number]) => number) => short(summaryOf(series.rounds.map(of)).median);
  return `${short(median)} [${short(lower)}–${short(upper)}], ${middle(({ p50 }) => p50)} / ${middle(({ p99 }) => p99)}`;
}

/** On a machine that others use, a truer measure than answers a second. */
function cpuTable(measured: Sized): string {
  const rows = measured.operations.map(({ name: operation }) => [
    operation,
    ...inProcess.map((way) => cpuCell(seriesOf(measured, { operation, callers: 16, way, transport: 'in process' }))),
  ]);
  return [
    `### ${count(measured.nodes)} nodes: milliseconds of processor time an answer, Node + Neo4j, 16 at a time in process`,
    table(['operation', ...inProcess.map((way) => titles[way])], rows),
  ].join('\n\n');
}

function cpuCell(series: Series | undefined): string {
  if (series === undefined) return '';
  const sum = (of: (slice: Series['rounds'][number]) => number) => series.rounds.reduce((all, one) => all + of(one), 0);
  const answers = sum((slice) => slice.answers);
  return `${short(sum(({ cpu }) => cpu.here) / answers)} + ${short(sum(({ cpu }) => cpu.database) / answers)}`;
}

function costTable({ nodes, operations, costs }: Sized): string {
  const rows = operations.map(({ name }) => [
    name,
    ...inProcess.map((way) => {
      const cost = costs.find((one) => one.operation === name && one.way === way);
      return cost ? `${cost.statements} / ${count(cost.hits)} / ${count(cost.coldMilliseconds)}` : '';
    }),
  ]);
  return [
    `### ${count(nodes)} nodes: statements / database hits / first answer with no plan kept, ms`,
    table(['operation', ...inProcess.map((way) => titles[way])], rows),
  ].join('\n\n');
}

function memoryTable(all: readonly Sized[]): string {
  const rows = all.map(({ nodes, megabytes }) => [
    count(nodes),
    ...(['ours', 'oursAgain', 'neo4jGraphql', 'dataLoader'] as const).map((way) => (way in megabytes ? `${megabytes[way]} MB` : '')),
  ]);
  return [
    '### The most memory a serving process held over all operations, 16 at a time (wanted of this server: under 300 MB)',
    table(['nodes', titles.ours, titles.oursAgain, titles.neo4jGraphql, titles.dataLoader], rows),
  ].join('\n\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function count(value: number): string {
  return value.toLocaleString('en-GB');
}

export function short(value: number): string {
  return value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(2)));
}
