import type { Measured } from '../measure/measured.js';
import type { Series } from '../measure/rounds.js';
import { summaryOf } from '../measure/statistics.js';
import { titles, type Transport, type WayName } from '../ways/way.js';
import { count, short, table } from './markdown.js';
import { seriesOf } from './verdicts.js';

const wayNames: readonly WayName[] = ['ours', 'oursAgain', 'oursHeld', 'neo4jGraphql', 'dataLoader', 'bare', 'alone'];

/** What has its answer ready is only asked over HTTP. */
const inProcess: readonly WayName[] = ['ours', 'neo4jGraphql', 'dataLoader', 'bare'];

export function rateTable(measured: Measured, transport: Transport): string {
  const { operations = [], rounds = [] } = measured;
  const names = wayNames.filter((way) => rounds.some((one) => one.way === way && one.transport === transport));
  const rows = operations.flatMap(({ name: operation }) =>
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
  if (series.failed !== undefined) return `fails: ${series.failed.slice(0, 80).replaceAll('|', '/')}`;
  const { median, lower, upper } = summaryOf(series.rounds.map(({ perSecond }) => perSecond));
  const middle = (of: (slice: Series['rounds'][number]) => number) => short(summaryOf(series.rounds.map(of)).median);
  return `${short(median)} [${short(lower)}–${short(upper)}], ${middle(({ p50 }) => p50)} / ${middle(({ p99 }) => p99)}`;
}

/** On a machine that others use, a truer measure than answers a second. */
export function cpuTable(measured: Measured): string {
  const rows = (measured.operations ?? []).map(({ name: operation }) => [
    operation,
    ...inProcess.map((way) => cpuCell(seriesOf(measured, { operation, callers: 16, way, transport: 'in process' }))),
  ]);
  return [
    `### ${count(measured.nodes)} nodes: milliseconds of processor time an answer, Node + Neo4j, 16 at a time in process`,
    table(['operation', ...inProcess.map((way) => titles[way])], rows),
  ].join('\n\n');
}

function cpuCell(series: Series | undefined): string {
  if (series === undefined || series.failed !== undefined) return '';
  const sum = (of: (slice: Series['rounds'][number]) => number) => series.rounds.reduce((all, one) => all + of(one), 0);
  const answers = sum((slice) => slice.answers);
  return `${short(sum(({ cpu }) => cpu.here) / answers)} + ${short(sum(({ cpu }) => cpu.database) / answers)}`;
}

export function costTable({ nodes, costs = [] }: Measured): string {
  const operations = [...new Set(costs.map(({ operation }) => operation))];
  const rows = operations.map((name) => [
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
