import { setTimeout as delay } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { hostileDocuments, hostileRequests } from '../../tests/neo4j/hostile.js';
import { examplesIn } from '../operations/operations.js';
import { overHttp } from '../ways/http.js';
import type { Place } from '../ways/way.js';
import { quantile, rounded } from './statistics.js';

/** How long answers took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

/** What a server does with what it should refuse, and how a canary fares meanwhile. */
export interface Refused {
  readonly alone: Times;
  readonly asked: readonly {
    readonly what: string;
    readonly code: string;
    /** The code that it should get. */
    readonly wanted: string;
    readonly times: Times;
  }[];
  readonly beside: Times;
  /** Distinct legal shapes in a row, of one caller: those above the limit are refused. */
  readonly shapes: {
    readonly count: number;
    readonly answered: Times;
    readonly answers: number;
    readonly refused: Times;
    /** What those that were not answered were told. */
    readonly code: string;
    readonly beside: Times;
  };
}

interface Bad {
  readonly what: string;
  readonly code: string;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

const json = { 'content-type': 'application/json' };
const times = 10;
const shapeCount = 1_000;
const leaves = 'id summary number basis deadline isDueDerived latestReading officialStatus'.split(' ');

const bad: readonly Bad[] = [
  ...hostileRequests,
  ...hostileDocuments.map(({ what, query, code }) => ({ what, code, body: { query } })),
  {
    what: 'an unknown persisted id',
    code: 'PERSISTED_QUERY_NOT_FOUND',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
  },
];

/** Each some times in a row, the canary beside them again and again. */
export async function measureRefusals(place: Place, driver: Driver): Promise<Refused> {
  const { force, recommendation } = await examplesIn(driver);
  const { url, close } = await overHttp('ours', place);
  const post = (body: unknown, headers: Record<string, string> = json) => timedPost(url, body, headers);
  const canary = { query: `{ force(id: "${force}") { name } }` };
  try {
    for (let warming = 0; warming < 50; warming += 1) await post(canary);
    const alone = await besides(
      () => post(canary),
      () => delay(1_000),
    );
    const asked: Refused['asked'][number][] = [];
    const beside = await besides(
      () => post(canary),
      async () => {
        for (const { what, code: wanted, body, headers } of bad)
          asked.push({ what, wanted, ...(await often(() => post(body, headers))) });
      },
    );
    const answers: { milliseconds: number; code: string }[] = [];
    const besideShapes = await besides(
      () => post(canary),
      async () => {
        for (let shape = 1; shape <= shapeCount; shape += 1) answers.push(await post(shapeOf(shape, recommendation)));
      },
    );
    const timesOf = (isWanted: (code: string) => boolean) =>
      summary(answers.filter(({ code }) => isWanted(code)).map(({ milliseconds }) => milliseconds));
    const shapes = {
      count: shapeCount,
      answers: answers.filter(({ code }) => code === answered).length,
      ...{ answered: timesOf((code) => code === answered), refused: timesOf((code) => code !== answered) },
      code: codesOf(answers.filter(({ code }) => code !== answered)),
      beside: besideShapes,
    };
    return { alone, asked, beside, shapes };
  } finally {
    await close();
  }
}

const answered = 'answered';

async function timedPost(url: string, body: unknown, headers: Record<string, string>) {
  const started = performance.now();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const code = await fetch(url, { method: 'POST', headers, body: text }).then(codeOf, brokenOff);
  return { milliseconds: performance.now() - started, code };
}

async function codeOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return errors === undefined ? answered : (errors[0]?.extensions?.code ?? 'no code');
}

/** A server that does not take all of a body may close while it is still being sent, before its answer is read. */
function brokenOff({ cause }: TypeError): string {
  const isBroken = cause instanceof Error && 'code' in cause && ['EPIPE', 'ECONNRESET'].includes(String(cause.code));
  if (isBroken) return 'broken off';
  throw cause;
}

async function often(ask: () => ReturnType<typeof timedPost>) {
  const answers: Awaited<ReturnType<typeof timedPost>>[] = [];
  while (answers.length < times) answers.push(await ask());
  return { code: codesOf(answers), times: summary(answers.map(({ milliseconds }) => milliseconds)) };
}

function codesOf(answers: readonly { readonly code: string }[]): string {
  return [...new Set(answers.map(({ code }) => code))].join(', ');
}

/** How long something took each time while something else went on. */
async function besides(ask: () => ReturnType<typeof timedPost>, work: () => Promise<void>): Promise<Times> {
  const taken: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      taken.push((await ask()).milliseconds);
      await delay(2);
    }
  })();
  await work().finally(() => (isOver = true));
  await asking;
  return summary(taken);
}

function shapeOf(shape: number, recommendation: string) {
  const chosen = leaves.filter((_, place) => (shape >> place) & 1).join(' ');
  const nested = shape >> leaves.length;
  const more = ['', 'madeIn { id }', 'coverage { id }', 'assessments { id }'][nested % 4] ?? '';
  return { query: `{ recommendation(id: "${recommendation}") { __typename ${chosen} ${more} } }` };
}

function summary(values: readonly number[]): Times {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    ...{ p50: rounded(quantile(sorted, 0.5)), p99: rounded(quantile(sorted, 0.99)) },
    slowest: rounded(sorted.at(-1) ?? Number.NaN),
  };
}
