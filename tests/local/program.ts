import { once } from 'node:events';
import { fetchJars } from '../../src/neo4j/local/jars.js';
import { findJava } from '../../src/neo4j/local/java.js';
import { openDatabase } from '../../src/neo4j/local/open.js';
import { startThrowaway } from '../../src/neo4j/local/throwaway.js';

/**
 * A process of its own, which a test can kill and whose PATH it can choose: opens what it is told to, tells in
 * one line of JSON each what it says and what came of it, and closes when its input ends.
 */
const [, , what = '', stateDir = ''] = process.argv;

const say = (line: string) => tell({ said: line });

function tell(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

async function open(): Promise<{ close: () => Promise<void> }> {
  if (what === 'database') return openDatabase({ stateDir, say });
  if (what === 'throwaway') {
    const server = await startThrowaway({ stateDir, say });
    return { ...server, close: server.stop };
  }
  const java = await findJava();
  if ('missing' in java) throw new Error(java.missing);
  await fetchJars({ stateDir, java, say });
  return { close: () => Promise.resolve() };
}

try {
  const opened = await open();
  tell({ opened });
  process.stdin.resume();
  await once(process.stdin, 'end');
  await opened.close();
} catch (error) {
  tell({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
}
