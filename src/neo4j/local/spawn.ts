import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Starts a program that ends when this process ends, even if this process is killed: beside it waits a shell
 * for the end of a pipe that we alone hold open.
 */
export function spawnTied(
  command: string,
  words: string[],
  output: number | 'pipe',
  env?: NodeJS.ProcessEnv,
): ChildProcess {
  const script = '(read -r _ <&3; kill $$) >/dev/null 2>&1 & exec "$@" 3<&-';
  const child = spawn('sh', ['-c', script, 'sh', command, ...words], {
    stdio: ['ignore', output, output, 'pipe'],
    ...(env && { env }),
  });
  // The fourth entry is the pipe asked for above; Node types it by the least it can be.
  const pipe = child.stdio[3] as Socket;
  pipe.unref();
  child.on('exit', () => pipe.destroy());
  return child;
}
