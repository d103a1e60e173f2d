import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Main {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: readonly string[];
  /** With which exit code it ended, once it has. */
  readonly ended: Promise<number | null>;
}

/** `npm start` in this folder, with these settings and none of this process's, once it serves. */
export async function startMain(folder: string, settings: Readonly<Record<string, string>>): Promise<Main> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  const said: string[] = [];
  const url = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      const [, served] = /^GraphQL is served on (\S+),/.exec(line) ?? [];
      if (served !== undefined) resolve(served);
    });
  });
  const failed = ended.then((code) => {
    throw new Error(`ended with ${code}, having said ${said.join('; ')}`);
  });
  failed.catch(() => undefined); // after it has served, its end is looked at where it is expected
  return { child, url: await Promise.race([url, failed]), said, ended };
}
