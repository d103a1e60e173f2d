import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { compareSchemas } from './compare-schemas.js';

/**
 * Names the breaking and the dangerous changes of schema.graphql, against what callers were promised and against an
 * older commit: the one given, or else the one before the last that changed it. A broken promise is a failure.
 */
const file = 'schema.graphql';
const current = readFileSync(file, 'utf8');

const broken = print('the contract', readFileSync('tests/contract.graphql', 'utf8'));
if (broken > 0) process.exitCode = 1;

const ref = process.argv[2] ?? beforeItsLastChange();
const older = ref === undefined ? undefined : git('show', `${ref}:${file}`);
if (ref !== undefined && older !== undefined) print(ref, older);
else if (process.argv[2] === undefined)
  console.log(`No older ${file} is in this clone, so there is none to compare with.`);
else {
  console.error(`${process.argv[2]} has no ${file}; expected a commit, a branch or a tag of this clone.`);
  process.exitCode = 1;
}

/** How many breaking changes there are. */
function print(than: string, older: string): number {
  const { breaking, dangerous } = compareSchemas(older, current);
  console.log(`Against ${than}: ${breaking.length} breaking, ${dangerous.length} dangerous.`);
  for (const change of breaking) console.log(`  BREAKING   ${change}`);
  for (const change of dangerous) console.log(`  DANGEROUS  ${change}`);
  return breaking.length;
}

function beforeItsLastChange(): string | undefined {
  const last = git('log', '-1', '--format=%h', '--', file)?.trim();
  return last ? `${last}~1` : undefined;
}

/** undefined: git has none of it, or there is no git. */
function git(...words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', [...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
