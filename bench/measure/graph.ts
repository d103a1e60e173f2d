import { startGraph } from '../server.js';
import { measureRounds } from './compare.js';
import { measureCosts } from './database.js';
import { measureGrowth } from './growth.js';
import { firstAnswers } from './known.js';
import type { Measured, Part } from './measured.js';
import type { Measuring } from './measuring.js';
import { measureMemory } from './memory.js';
import { measureRefusals } from './refusals.js';

const measures: Readonly<{ [Key in Part]: (measuring: Measuring) => Promise<Partial<Measured>> }> = {
  rounds: measureRounds,
  costs: async ({ server, driver }) => ({ costs: await measureCosts(server, driver) }),
  firsts: async ({ server, driver }) => ({ firsts: await firstAnswers(server, driver) }),
  memory: async ({ server, pace }) => ({ memory: await measureMemory(server, pace) }),
  refusals: async ({ server, driver }) => ({ refusals: await measureRefusals(server, driver) }),
  growth: async ({ server, driver, pace }) => ({ growth: await measureGrowth(driver, server, pace) }),
};

export async function measureGraph(
  nodes: number,
  parts: readonly Part[],
  { ledger, say, ...how }: Pick<Measuring, 'pace' | 'served' | 'ledger' | 'say'>,
): Promise<void> {
  const timed = async (phase: string, work: () => Promise<Partial<Measured>>) => {
    const since = performance.now();
    const more = await work();
    const seconds = Math.round((performance.now() - since) / 100) / 10;
    say(`${nodes.toLocaleString('en-GB')} nodes, ${phase}: ${seconds} s`);
    await ledger.keep({ ...more, seconds: { ...ledger.measured().seconds, [phase]: seconds } });
  };
  let started: Awaited<ReturnType<typeof startGraph>> | undefined;
  try {
    await timed('graph', async () => {
      started = await startGraph(nodes, say);
      return {};
    });
    for (const part of parts) {
      if (started === undefined) return;
      const { server, driver } = started;
      await timed(part, () => measures[part]({ ...how, server, driver, ledger, say }));
    }
  } finally {
    await started?.close();
  }
}
