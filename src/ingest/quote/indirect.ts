import { attributionFrom } from './after.js';
import { type Attribution, spanOf } from './attribution.js';
import { type Cue, cuesIn } from './cue.js';
import { speakerFrom } from './forward.js';
import { isSeparator } from './phrase.js';
import type { Span } from './quotation.js';
import { complementStart, hasVerb } from './reported-clause.js';
import { subjectOf } from './subject.js';
import type { Token } from './token.js';

/** What a sentence reports in the writer's words. */
export interface Reported extends Attribution {
  words: Span;
}

/** Reported speech: said that … · according to … · …, said Jane Doe. At most one a verb, in the order of the sentence. */
export function reportedIn(tokens: readonly Token[]): Reported[] {
  const quotes = tokens.filter(({ kind }) => kind === 'quote');
  // words between marks stand for themselves
  return allReportedIn(tokens).filter(
    ({ words }) => !quotes.some((one) => one.start < words.end && one.end > words.start),
  );
}

function allReportedIn(tokens: readonly Token[]): Reported[] {
  const accordance = accordingTo(tokens);
  if (accordance) return [accordance];
  const cues = cuesIn(tokens);
  const found = cues.flatMap(
    (cue, index) => complementOf(tokens, cue, cues.slice(0, index), cues.slice(index + 1)) ?? [],
  );
  const outermost = found.filter(
    ({ words }, index) => !found.slice(0, index).some((other) => other.words.end >= words.end),
  );
  return outermost.length > 0 ? outermost : [trailing(tokens)].flatMap((one) => one ?? []);
}

function accordingTo(tokens: readonly Token[]): Reported | undefined {
  const at = tokens.findIndex(({ lower }, index) => lower === 'according' && tokens[index + 1]?.lower === 'to');
  const read = at === -1 ? undefined : speakerFrom(tokens, at + 2);
  if (!read) return undefined;
  const last = lastWord(tokens, tokens.length);
  const words =
    at === 0 ? spanOf(tokens, afterSeparators(tokens, read.end), last) : spanOf(tokens, 0, lastWord(tokens, at));
  const isLong = words.end - words.start > 12;
  const cue = spanOf(tokens, at, at + 2);
  return isLong ? { mention: read.mention, cue, rule: 'indirect', reasons: ['“according to”'], words } : undefined;
}

function complementOf(
  tokens: readonly Token[],
  cue: Cue,
  earlier: readonly Cue[],
  later: readonly Cue[],
): Reported | undefined {
  const { sort, tense } = cue.form;
  if (sort === 'manner' || sort === 'call' || (tense === 'base' && sort === 'ask')) return undefined;
  const from = complementStart(tokens, cue);
  if (from === undefined) return undefined;
  const next = later.find(({ from: at, form }) => form.tense === 'ing' && isSeparator(tokens[at - 1]) && at > from);
  const stop = next ? next.from - 1 : tokens.length;
  const colon = tokens.findIndex(({ kind }, at) => at >= from && kind === 'colon');
  const to = lastWord(tokens, Math.min(stop, colon === -1 ? stop : colon));
  if (to - from < 3) return undefined;
  const { mention, isPassive } = subjectOf(tokens, cue, earlier);
  if (!mention || isPassive) return undefined;
  return {
    mention,
    cue: spanOf(tokens, cue.from, cue.to),
    rule: 'indirect',
    reasons: ['reported in a clause'],
    words: spanOf(tokens, from, to),
  };
}

/** The force had improved, inspectors said. */
function trailing(tokens: readonly Token[]): Reported | undefined {
  for (let comma = 3; comma < tokens.length; comma += 1) {
    if (!isSeparator(tokens[comma])) continue;
    const found = attributionFrom(tokens, comma + 1);
    if (!found?.mention || found.rule === 'verdict') continue;
    if (tokens.some(({ kind }) => kind === 'quote') || !hasVerb(tokens.slice(0, comma))) return undefined;
    return { ...found, rule: 'indirect', reasons: ['reported before the speaker'], words: spanOf(tokens, 0, comma) };
  }
  return undefined;
}

function afterSeparators(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isSeparator(tokens[at])) at += 1;
  return at;
}

/** The end without the marks that close the sentence. */
function lastWord(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && (tokens[at - 1]?.kind === 'stop' || isSeparator(tokens[at - 1]))) at -= 1;
  return at;
}
