import { operationsFor } from '../operations/operations.js';
import { httpAlone } from '../ways/alone.js';
import { overHttp } from '../ways/http.js';
import type { Way } from '../ways/way.js';
import { inProcessWays } from '../ways/ways.js';
import { requireEqual } from './equal.js';
import type { Measuring } from './measuring.js';
import type { Measured } from './measured.js';
import { inRounds, type Series, warm } from './rounds.js';

const callerCounts = [16, 1];

/** All ways side by side, written down after each operation; what is written down already is not asked again. */
export async function measureRounds(measuring: Measuring): Promise<Partial<Measured>> {
  const { server, driver, ledger } = measuring;
  const all = await operationsFor(driver);
  const told = all.map(({ name, asks, levels, target }) => ({ name, asks, levels, target }));
  await ledger.keep({ operations: told });
  const measured = new Set(ledger.measured().rounds?.map(({ operation }) => operation));
  const operations = all.filter(({ name }) => !measured.has(name));
  if (operations.length === 0) return {};
  const served = await Promise.all(measuring.served.map((name) => overHttp(name, server)));
  const ours = served.find(({ name }) => name === 'ours');
  const alone = ours ? [await httpAlone(ours)] : [];
  const ways = [...(await inProcessWays(server)), ...served, ...alone];
  try {
    await inAllWays(operations, ways, measuring);
    return {};
  } finally {
    for (const way of ways) await way.close();
  }
}

async function inAllWays(
  operations: Awaited<ReturnType<typeof operationsFor>>,
  ways: readonly Way[],
  { server: { pid: databasePid }, pace, ledger, say }: Measuring,
): Promise<void> {
  await requireEqual(operations, ways, say);
  say('  all ways give the same answers');
  await warm(operations, ways, { milliseconds: pace.warming, databasePid });
  say('  warm');
  for (const operation of operations) {
    const series: Series[] = [];
    for (const callers of callerCounts) {
      series.push(...(await inRounds(operation, ways, pace, { callers, databasePid })));
    }
    await ledger.keep({ rounds: [...(ledger.measured().rounds ?? []), ...series] });
    say(`  ${operation.name}`);
  }
}
