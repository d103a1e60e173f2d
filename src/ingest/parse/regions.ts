import { feedsFacts } from '../document.js';
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
    const rule = open ? undefined : regionOf(each.plain);
    const isBelow = rule?.until === 'HEADING' ? each.role === 'HEADING' : seen >= total * bodyShare;
    const opens = rule !== undefined && isBelow;
    if (opens) open = { rule, level: each.block.level ?? Infinity };
    if (open && (opens || !each.role || feedsFacts({ role: each.role }) || each.role === 'PULL_QUOTE'))
      each.role = open.rule.role;
    seen += each.words;
  }
}

/** Where a format has no levels, any heading closes. */
function closes({ rule, level }: { rule: RegionRule; level: number }, { role, block, words, plain }: Sketch): boolean {
  if (rule.until === 'PARAGRAPH') return words > longestTeaser;
  if (rule.until === 'END') return false;
  return role === 'HEADING' && (block.level ?? 0) <= level && regionOf(plain) === undefined;
}
