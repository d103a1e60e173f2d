import { accordanceEnd, accordanceFrom } from './accordance.js';
import { type Attribution, spanOf } from './attribution.js';
import { type Cue, cuesIn } from './cue.js';
import { adverbs, be, prepositions, times } from './function-words.js';
import { speakerFrom } from './forward.js';
import { isSeparator } from './phrase.js';
import { subjectOf } from './subject.js';
import { isWord, type Token } from './token.js';
import { described, reply, verdict } from './verdict.js';

/** What follows a quotation in its sentence: “…,” said Jane Doe · Jane Doe said · according to Jane Doe · – Jane Doe. */
export function attributionAfter(tokens: readonly Token[], at: number): Attribution | undefined {
  const separator = tokens[at];
  let from = at;
  while (isSeparator(tokens[from]) || tokens[from]?.kind === 'stop') from += 1;
  const first = tokens[from];
  if (!isWord(first) || /^(?:and|but|or|so|which|who|that|while|when|as)$/.test(first.lower)) {
    return first?.lower === 'as' ? attributionFrom(tokens, from + 1) : undefined;
  }
  const found =
    attributionFrom(tokens, from) ?? verdict(tokens, from) ?? described(tokens, from) ?? reply(tokens, from);
  if (found) return found;
  return separator?.kind === 'dash' || separator?.kind === 'colon' ? signature(tokens, from) : undefined;
}

/** A whole attribution that begins here and has no words of its own to tell. */
export function attributionFrom(tokens: readonly Token[], from: number): Attribution | undefined {
  if (accordanceEnd(tokens, from) !== undefined) return accordanceFrom(tokens, from);
  const rest = clauseFrom(tokens, from);
  const cues = cuesIn(rest);
  const [cue] = cues;
  if (!cue) return undefined;
  const found = cue.from <= leadingAdverbs(rest) ? inverted(rest, cue) : plain(rest, cues, cue);
  return found && { ...found, end: from + (found.end ?? 0) };
}

/** The tokens up to the next quotation or colon. */
function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(({ kind }, at) => at > from && (kind === 'quote' || kind === 'colon'));
  return tokens.slice(from, end === -1 ? undefined : end);
}

function leadingAdverbs(tokens: readonly Token[]): number {
  let at = 0;
  while (adverbs.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** said Jane Doe, chief constable of … */
function inverted(tokens: readonly Token[], cue: Cue): Attribution | undefined {
  if (cue.form.tense !== 'finite' || cue.form.sort === 'call') return undefined;
  const read = speakerFrom(tokens, cue.to);
  if (!read || read.mention.kind === 'pronoun') return undefined;
  const isClause = be.has(tokens[read.end]?.lower ?? '') || cuesIn(tokens.slice(read.end, read.end + 1)).length > 0;
  if (isClause) return undefined;
  const reasons = ['the verb and then the speaker after the words'];
  return { mention: read.mention, cue: spanOf(tokens, cue.from, cue.to), rule: 'after', reasons, end: read.end };
}

/** Jane Doe, chief constable of …, told the BBC */
function plain(tokens: readonly Token[], cues: readonly Cue[], first: Cue): Attribution | undefined {
  for (const [index, cue] of cues.entries()) {
    if (cue.form.tense === 'ing' && cue !== first) return undefined;
    const { mention } = subjectOf(tokens, cue, []);
    if (!mention || !startsWith(tokens, mention.role?.start, mention.speaker.start)) continue;
    if (cue.form.sort === 'find' && index === 0 && tokens[cue.to]?.lower === 'that') return undefined;
    const end = complementEnd(tokens, cue);
    if (end === undefined) return undefined;
    const reasons = ['the speaker and then the verb after the words'];
    return { mention, cue: spanOf(tokens, cue.from, cue.to), rule: 'after', reasons, end };
  }
  return undefined;
}

function startsWith(tokens: readonly Token[], role: number | undefined, speaker: number): boolean {
  const start = Math.min(role ?? speaker, speaker);
  const before = tokens.filter((token) => token.start < start);
  return before.every(
    ({ lower }) =>
      adverbs.has(lower) ||
      times.has(lower) ||
      /^(?:the|a|an|his|her|its|their|my|our|but|and|this|,|on|in)$/.test(lower || ','),
  );
}

/** Verbs that name whom the words were for. */
export const takesListener = /^(?:tell|remind|inform|assure|reassure|warn|advise|text|email|message)$/;

/** Where the clause of the verb ends, if it tells nothing more than to whom, where, when and how. */
export function complementEnd(tokens: readonly Token[], cue: Cue): number | undefined {
  let at = cue.to;
  while (isWord(tokens[at]) && (adverbs.has(tokens[at]?.lower ?? '') || times.has(tokens[at]?.lower ?? ''))) at += 1;
  const next = tokens[at];
  if (!next || !isWord(next)) return at;
  if (takesListener.test(cue.form.lemma)) {
    const listener = speakerFrom(tokens, at);
    const after = listener && tokens[listener.end];
    if (listener && (!isWord(after) || isTail(after))) return listener.end;
    if (listener && listener.mention.kind !== 'pronoun') return undefined;
    return /^(?:me|us|him|her|them|it)$/.test(next.lower) && !isWord(tokens[at + 1]) ? at + 1 : undefined;
  }
  return isTail(next) ? at : undefined;
}

/** A phrase that tells when, where or to whom, and no clause. */
export function isTail(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  const isClause = /^(?:that|because|since|if|whether|how|why|than)$/.test(lower);
  if (isClause) return false;
  return (
    prepositions.has(lower) ||
    times.has(lower) ||
    /^(?:when|while|as|who|and|but|adding|speaking|referring|last|this|ahead|simply|bluntly)$/.test(lower)
  );
}

/** Nothing but the speaker up to the end: “…” – Jane Doe, chief constable */
function signature(tokens: readonly Token[], from: number): Attribution | undefined {
  const read = speakerFrom(tokens, from);
  if (!read || read.mention.kind === 'pronoun') return undefined;
  const rest = tokens.slice(read.end);
  if (rest.some(({ kind }) => kind === 'word' || kind === 'quote')) return undefined;
  return { mention: read.mention, rule: 'dash', reasons: ['signed after a dash or a colon'], end: read.end };
}
