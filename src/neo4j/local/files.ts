import { rename, stat, statfs, writeFile } from 'node:fs/promises';
import { DatabaseNotOpened, hasCode } from './errors.js';

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** For its owner's eyes only, and whole or not at all. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  await writeFile(part, text, { mode: 0o600 });
  await rename(part, path);
}

export async function requireSpace(folder: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= megabytes) return;
  throw new DatabaseNotOpened(
    `The disk is too full for Neo4j: ${folder} has ${free} MB left and needs ${megabytes} MB. Make room there and start again.`,
  );
}
