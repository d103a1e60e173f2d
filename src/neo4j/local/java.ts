import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const oldest = 17;

export interface Java {
  command: string;
  home: string;
  version: string;
}

/** A Java that can run Neo4j, or what was found instead. */
export async function findJava(javaHome?: string): Promise<Java | { missing: string }> {
  if (process.platform === 'win32') return { missing: 'Windows, where it works within WSL only' };
  const fromPath = 'the java on the PATH';
  const candidates = [
    ...(javaHome ? [{ command: join(javaHome, 'bin', 'java'), origin: `JAVA_HOME (${javaHome})` }] : []),
    { command: 'java', origin: fromPath },
  ];
  const found: string[] = [];
  for (const { command, origin } of candidates) {
    const java = await readProperties(command);
    if (java === undefined) {
      found.push(origin === fromPath ? 'no java on the PATH' : `${origin} has no java that runs`);
    } else if (majorOf(java.version) < oldest) {
      found.push(`${origin} is Java ${java.version}, and ${oldest} is the oldest that will do`);
    } else {
      return java;
    }
  }
  return { missing: found.join('; ') };
}

async function readProperties(command: string): Promise<Java | undefined> {
  try {
    const { stderr } = await run(command, ['-XshowSettings:properties', '-version'], { timeout: 20_000 });
    const home = /^\s*java\.home = (.+)$/m.exec(stderr)?.[1];
    const version = /^\s*java\.version = (.+)$/m.exec(stderr)?.[1];
    return home && version ? { command: join(home, 'bin', 'java'), home, version } : undefined;
  } catch {
    // Not there, or (macOS) a placeholder that only says where to buy one: no Java either way.
    return undefined;
  }
}

/** Up to Java 8 the versions were called 1.8.0. */
function majorOf(version: string): number {
  const [first = '0', second = '0'] = version.split(/[._+-]/);
  return Number(first === '1' ? second : first);
}
