import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LoadReport } from '../../src/ingest/report.js';
import type { GraphSettings } from '../../src/neo4j/graph.js';

export interface Loader {
  /** Rejects where the load fails or the process ends. */
  load: (owner: string, edition: number) => Promise<LoadReport>;
  /** Back when the process is gone. */
  kill: () => Promise<void>;
}

/** Starts tests/local/loader.ts; back when it is ready to load. */
export async function startLoader(settings: GraphSettings): Promise<Loader> {
  const program = join(import.meta.dirname, 'loader.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const lines = createInterface(child.stdout);
  const next = async () => {
    const [line] = (await Promise.race([once(lines, 'line'), ended.then(() => [])])) as string[];
    if (line === undefined) throw new Error('The loading process has ended.');
    // loader.ts writes nothing else
    return JSON.parse(line) as { report?: LoadReport; failed?: string };
  };
  await next();
  return {
    load: async (owner, edition) => {
      child.stdin.write(`${JSON.stringify({ owner, edition })}\n`);
      const { report, failed } = await next();
      if (report === undefined) throw new Error(failed);
      return report;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
