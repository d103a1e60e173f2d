import type { RegionRule } from './boilerplate.js';
import { regionOf } from './rules.js';
import type { Sketch } from './sketch.js';

/** Notes and related links stand below the body; "Notes" on the first page is something else. */
const bodyShare = 0.35;
const longestTeaser = 25;

/** Gives everything under a heading such as "Notes to editors" the role of its region, whatever it was. */
export function markRegions(sketches: readonly Sketch[]): void {
  const total = sketches.reduce((sum, { words }) => sum + words, 0);
  let seen = 0;
  let open: { rule: RegionRule; level: number } | undefined;
  for (const each of sketches) {
    if (open && closes(open, each)) open = undefined;
    const rule = each.words <= 16 ? regionOf(each.plain) : undefined;
    if (rule && !open && (rule.until === 'HEADING' || seen >= total * bodyShare)) {
      open = { rule, level: each.block.level ?? 0 };
    }
    if (open && each.role !== 'HEADLINE') each.role = open.rule.role;
    seen += each.words;
  }
}

function closes({ rule, level }: { rule: RegionRule; level: number }, { role, block, words, plain }: Sketch): boolean {
  if (rule.until === 'PARAGRAPH') return words > longestTeaser;
  if (rule.until === 'END') return false;
  return role === 'HEADING' && (block.level ?? 0) <= level && regionOf(plain) === undefined;
}
