import { execFile } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { exists } from './files.js';
import type { Java } from './java.js';

const run = promisify(execFile);

/**
 * Java can write the classes it has loaded into a file of 100 MB from which they load in a third of the time. The
 * first server that is asked to end writes it, for all that use its jars.
 */
export interface Classes {
  home: string;
  jars: string;
  java: Java;
}

export async function areKept(classes: Classes): Promise<boolean> {
  return exists(keptIn(classes));
}

/** The words for Java to read the classes that are kept, or else to write them at its end. */
export async function classWords(classes: Classes, isAskedToEnd: boolean): Promise<string[]> {
  if (await areKept(classes)) return [`-XX:SharedArchiveFile=${keptIn(classes)}`];
  return isAskedToEnd ? [`-XX:ArchiveClassesAtExit=${writtenBy(classes)}`] : [];
}

/** Keeps what a server wrote at its end if it is whole: Java crashes on a half. */
export async function keepClasses(classes: Classes): Promise<void> {
  const { home, jars, java } = classes;
  const written = writtenBy(classes);
  if (!(await exists(written))) return;
  const reading = [
    '-Xshare:on',
    '-XX:+VerifySharedSpaces',
    `-XX:SharedArchiveFile=${written}`,
    '-cp',
    join(jars, '*'),
    '-version',
  ];
  const isWhole = await run(java.command, reading, { cwd: home, env: {} }).then(
    () => true,
    () => false,
  );
  await (isWhole ? rename(written, keptIn(classes)) : rm(written));
}

function keptIn({ jars, java }: Classes): string {
  return join(dirname(jars), `classes-${java.version}.jsa`);
}

function writtenBy({ home }: Classes): string {
  return join(home, 'classes.jsa');
}
