import { type Attribution, spanOf } from './attribution.js';
import type { Cue } from './cue.js';
import { speakerFrom } from './forward.js';
import { auxiliaries, be } from './function-words.js';
import { maySpeak } from './main-subject.js';
import { chunkStart, isSeparator } from './phrase.js';
import type { Mention } from './quotation.js';
import { subjectOf } from './subject.js';
import type { Token } from './token.js';
import { isVerbShaped } from './verb-shape.js';

/** Who speaks by a verb of saying that stands before a quotation. */
export function byCue(
  tokens: readonly Token[],
  earlier: readonly Cue[],
  cue: Cue,
  at: number,
): Attribution | undefined {
  const span = spanOf(tokens, cue.from, cue.to);
  const set = setOff(tokens, cue, at);
  if (set)
    return { mention: set, cue: span, rule: 'before', reasons: ['the verb and then the speaker between commas'] };
  const subject = subjectOf(tokens, cue, earlier);
  const judge = cue.form.sort === 'call' && tokens[at + 1]?.lower === 'by' ? agentOf(tokens, at, at) : undefined;
  if (subject.isPassive || judge) {
    const agent = agentOf(tokens, cue.to, at);
    if (agent)
      return {
        mention: agent,
        cue: span,
        rule: 'by',
        reasons: ['the verb is passive and the speaker stands after “by”'],
      };
    const isHearing = unsaid.test(cue.form.lemma);
    return isHearing ? { cue: span, rule: 'not-said', reasons: ['told to somebody, and not by whom'] } : undefined;
  }
  if (!subject.mention) return undefined;
  return {
    mention: subject.mention,
    cue: span,
    rule: 'before',
    reasons: ['the speaker and the verb before the words'],
  };
}

/** "It is, says Jane Doe, “…”" */
function setOff(tokens: readonly Token[], { form, from, to }: Cue, at: number): Mention | undefined {
  if (!isSeparator(tokens[from - 1]) || form.tense !== 'finite' || form.sort === 'call') return undefined;
  const start = chunkStart(tokens, from - 1);
  const isClause = tokens.slice(start, from).some(({ lower }) => be.has(lower) || auxiliaries.has(lower));
  const read = speakerFrom(tokens, to);
  // "A boy, who lived with his aunt, said inspectors, had been": the clause goes on after the commas
  const goesOn = read && isSeparator(tokens[read.end]) && isVerbShaped(tokens, read.end + 1);
  if (isSeparator(tokens[start - 1]) && !isClause && !goesOn) return undefined;
  const isClosed = read && read.end <= at && (isSeparator(tokens[read.end]) || read.end === at);
  return isClosed && read.mention.kind !== 'pronoun' && maySpeak(read.mention) ? read.mention : undefined;
}

/** "was described by inspectors as “…”", "was described as “…” by inspectors". */
function agentOf(tokens: readonly Token[], from: number, at: number) {
  const isBy = (token: Token | undefined) => token?.lower === 'by' || token?.lower === 'from';
  const before = tokens.slice(from, at).findIndex(isBy);
  const place = before === -1 ? (isBy(tokens[at + 1]) ? at + 1 : -1) : from + before;
  return place === -1 ? undefined : speakerFrom(tokens, place + 1)?.mention;
}

/** Passive and without "by": somebody's words, and not told whose. */
const unsaid = /^(?:tell|inform|accuse|describe|criticise|criticize|condemn|blame|praise|hail|dismiss)$/;

/** "She said officers had found parcels “…”": who only finds or feels is told of by whoever says so. */
export function isToldOf(
  tokens: readonly Token[],
  earlier: readonly Cue[],
  { form }: Cue,
  { mention }: Attribution,
): boolean {
  // "with some calling him": told by the writer
  if (form.sort === 'call' && form.tense === 'ing') return false;
  const speaks = form.sort !== 'find' && !inner.test(form.lemma) && mention !== undefined && maySpeak(mention);
  if (speaks || !mention || mention.kind === 'writing' || finders.test(mention.surname)) return false;
  // what a body finds stands for itself; what it thinks, and what a team found, is told by whoever says so
  if (mention.kind === 'body' && !inner.test(form.lemma) && !teams.test(mention.surname)) return false;
  const outer = earlier.at(-1);
  const isSaid = outer?.form.sort === 'say' && outer.form.tense === 'finite' && !inner.test(outer.form.lemma);
  return isSaid && subjectOf(tokens, outer, earlier.slice(0, -1)).mention !== undefined;
}

const inner = /^(?:know|think|feel|believe|hope|fear|understand|expect|consider|recognise|recognize|see|regard)$/;
const teams = /^(?:team|unit|squad|crew|panel)$/;
const finders =
  /^(?:inspector|researcher|scientist|investigator|auditor|reviewer|academic|expert|analyst|judge|coroner|author|watchdog|regulator|ombudsman)s?$/;
