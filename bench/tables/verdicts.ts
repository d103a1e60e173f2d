import type { Measured } from '../measure/measured.js';
import type { Series } from '../measure/rounds.js';
import { type Summary, summaryOf } from '../measure/statistics.js';
import type { Transport, WayName } from '../ways/way.js';
import { count, short, table, verdict } from './markdown.js';

export interface Verdict {
  readonly operation: string;
  readonly against: (typeof columns)[number];
  readonly wanted: number;
  /** Undefined where this server or the other gave no answer. */
  readonly found: Summary | undefined;
}

const columns = ['@neo4j/graphql', 'DataLoader', 'bare', 'bare, HTTP'] as const;

const head = ['operation', 'times @neo4j/graphql', 'times DataLoader', 'of bare', 'HTTP, of bare'];

export type Wanted = Pick<Series, 'operation' | 'callers' | 'way' | 'transport'>;

export function verdictsOf(measured: Measured, callers: number): readonly Verdict[] {
  return (measured.operations ?? []).flatMap(({ name, levels, target }) => {
    const against = (way: WayName, transport: Transport, wanted: number | undefined, what: Verdict['against']) => {
      const asked = { operation: name, callers, way, transport };
      const isAsked = seriesOf(measured, { ...asked, way: 'ours' }) !== undefined;
      return wanted === undefined || !isAsked
        ? []
        : [{ operation: name, against: what, wanted, found: ratio(measured, asked) }];
    };
    return [
      ...against('neo4jGraphql', 'in process', target, '@neo4j/graphql'),
      ...against('dataLoader', 'in process', levels > 1 ? 2.5 : undefined, 'DataLoader'),
      ...against('bare', 'in process', 0.9, 'bare'),
      ...against('bare', 'HTTP', 0.7, 'bare, HTTP'),
    ];
  });
}

export function isMet({ found, wanted }: Verdict): boolean {
  return found !== undefined && found.median >= wanted;
}

/** This server's answers a second to another way's, in the same round; over HTTP the bare statement has none itself. */
function ratio(measured: Measured, { operation, callers, way, transport }: Wanted): Summary | undefined {
  const other = way === 'bare' ? 'in process' : transport;
  const mine = seriesOf(measured, { operation, callers, way: 'ours', transport });
  const theirs = seriesOf(measured, { operation, callers, way, transport: other });
  if (mine?.failed !== undefined || theirs?.failed !== undefined || mine === undefined || theirs === undefined) {
    return undefined;
  }
  return summaryOf(
    mine.rounds.map(({ perSecond }, round) => perSecond / (theirs.rounds[round]?.perSecond ?? Number.NaN)),
  );
}

export function seriesOf({ rounds = [] }: Measured, wanted: Wanted): Series | undefined {
  return rounds.find(
    (one) =>
      one.operation === wanted.operation &&
      one.callers === wanted.callers &&
      one.way === wanted.way &&
      one.transport === wanted.transport,
  );
}

/** Medians alone, what is wanted only where it is missed. */
export function verdictsInShort(measured: Measured): string {
  const verdicts = verdictsOf(measured, 16);
  const rows = (measured.operations ?? []).map(({ name }) => [
    name,
    ...columns.map((against) => {
      const one = verdicts.find((verdict) => verdict.operation === name && verdict.against === against);
      if (one === undefined) return '';
      return `${one.found ? short(one.found.median) : 'no answer'}${isMet(one) ? '' : ` (**wanted ${one.wanted}**)`}`;
    }),
  ]);
  const title = `Answers a second of this server to those of the others, ${count(measured.nodes)} nodes, 16 at a time:`;
  return [title, table(head, rows)].join('\n\n');
}

export function verdictTable(measured: Measured): string {
  const [one, sixteen] = [verdictsOf(measured, 1), verdictsOf(measured, 16)];
  const rows = (measured.operations ?? []).map(({ name }) => {
    const cells = columns.map((against) => {
      const of = (verdicts: readonly Verdict[]) =>
        verdicts.find((verdict) => verdict.operation === name && verdict.against === against);
      return cellOf(of(sixteen), of(one));
    });
    return [name, ...cells];
  });
  return [
    `### ${count(measured.nodes)} nodes: this server against the others, 16 at a time (in brackets one at a time)`,
    table(head, rows),
  ].join('\n\n');
}

function cellOf(sixteen: Verdict | undefined, one: Verdict | undefined): string {
  if (sixteen === undefined) return '';
  const { found, wanted } = sixteen;
  const told = found ? `${short(found.median)} [${short(found.lower)}–${short(found.upper)}]` : 'one of them fails';
  const alone = one?.found ? ` (${short(one.found.median)})` : '';
  return `${told}${alone}, wanted ${wanted}: ${verdict(isMet(sixteen))}`;
}
