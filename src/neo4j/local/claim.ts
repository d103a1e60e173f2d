import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DatabaseNotOpened, hasCode } from './errors.js';
import { writePrivately } from './files.js';
import type { Mark } from './pid.js';

/** Who has the server of a home, and where it is: what a second start finds, or one after a crash. */
const shape = z.strictObject({
  owner: z.strictObject({ pid: z.int(), started: z.string() }),
  pid: z.int(),
  port: z.int(),
  isStopping: z.boolean(),
});

export type Claim = z.infer<typeof shape>;

export async function readClaim(home: string): Promise<Claim | undefined> {
  try {
    return shape.parse(JSON.parse(await readFile(fileOf(home), 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new DatabaseNotOpened(
      `${fileOf(home)} is not as expected. Stop the java of ${home} if one runs, delete the file and start again.`,
      error,
    );
  }
}

export async function writeClaim(home: string, claim: Claim): Promise<void> {
  await writePrivately(fileOf(home), `${JSON.stringify(claim)}\n`);
}

/** Whoever starts in the meantime waits for the end, and does not use what is going away. */
export async function markStopping(home: string, owner: Mark): Promise<void> {
  const claim = await readOwn(home, owner);
  if (claim) await writeClaim(home, { ...claim, isStopping: true });
}

export async function dropClaim(home: string, owner: Mark): Promise<void> {
  if (await readOwn(home, owner)) await rm(fileOf(home));
}

async function readOwn(home: string, { pid, started }: Mark): Promise<Claim | undefined> {
  const claim = await readClaim(home);
  return claim?.owner.pid === pid && claim.owner.started === started ? claim : undefined;
}

function fileOf(home: string): string {
  return join(home, 'running.json');
}
