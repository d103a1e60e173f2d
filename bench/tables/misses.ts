import type { Measured } from '../measure/measured.js';
import { growthOf, isFlat } from './growth.js';
import { count } from './markdown.js';
import { againOf, mostMegabytes, mostOfLater, timesAnew } from './ready.js';
import { isRefusedWell } from './refusals.js';
import { tried } from './tried.js';
import { isMet, verdictsOf } from './verdicts.js';

interface Miss {
  readonly what: string;
  readonly where: readonly string[];
}

/** Every target that is missed at any size, with what was tried. */
export function missesOf(all: readonly Measured[]): string {
  const misses = [...all.flatMap(operationMisses), ...otherMisses(all)];
  if (misses.length === 0) return all.every(({ rounds }) => rounds) ? '### Every target is met' : '';
  const lines = [...new Set(misses.map(({ what }) => what))].map((what) => {
    const where = misses.filter((one) => one.what === what).flatMap((one) => one.where);
    return `- **${what}** (${where.join('; ')}): ${tried[what] ?? 'nothing has been tried yet.'}`;
  });
  return ['### Missed, and what was tried', lines.join('\n')].join('\n\n');
}

function operationMisses(measured: Measured): Miss[] {
  const missed = verdictsOf(measured, 16).filter((verdict) => !isMet(verdict));
  return [...new Set(missed.map(({ operation }) => operation))].map((what) => {
    const against = missed.filter(({ operation }) => operation === what).map((one) => one.against);
    return { what, where: [`${count(measured.nodes)}: ${against.join(', ')}`] };
  });
}

function otherMisses(all: readonly Measured[]): Miss[] {
  const at = (what: string, isMissed: (measured: Measured) => boolean): Miss => ({
    what,
    where: all.filter(isMissed).map(({ nodes }) => count(nodes)),
  });
  const growing = growthOf(all).filter((growth) => !isFlat(growth));
  return [
    at('given again', (one) => againOf(one).some(({ found }) => found.median < timesAnew)),
    at('first answers', ({ firsts = [] }) => firsts.some(({ first, later }) => first > mostOfLater * later)),
    at('memory', ({ memory }) => memory !== undefined && memory.peak >= mostMegabytes),
    at('refusals', ({ refusals }) => refusals?.asked.some((one) => !isRefusedWell(one)) ?? false),
    { what: 'growth', where: growing.map(({ first }) => `\`${first.field}\` ${first.asks}`.trim()) },
  ].filter(({ where }) => where.length > 0);
}
