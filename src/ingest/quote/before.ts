import { type Attribution, spanOf } from './attribution.js';
import { type Cue, cuesIn } from './cue.js';
import { adverbs, be } from './function-words.js';
import { speakerFrom } from './forward.js';
import { mentionBefore, mainSubject, subjectOf } from './subject.js';
import { isWord, type Token } from './token.js';
import { offices } from './people.js';
import { naming, stances } from './verbs.js';

/** What stands before a quotation in its sentence: Jane Doe said: “…” · described by inspectors as “…” · Jane Doe: “…” */
export function attributionBefore(tokens: readonly Token[], at: number): Attribution | undefined {
  const accordance = accordingTo(tokens, at);
  const cues = cuesIn(tokens).filter(({ to }) => to <= at);
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (!cue || !mayIntroduce(tokens, cue, at)) continue;
    if (accordance && cue.from < (accordance.end ?? 0)) break;
    const found = byCue(tokens, cues.slice(0, index), cue, at);
    if (found) return found;
  }
  return accordance ?? stance(tokens, at) ?? label(tokens, at);
}

function accordingTo(tokens: readonly Token[], at: number): Attribution | undefined {
  const from = tokens
    .slice(0, at)
    .findLastIndex(({ lower }, index) => lower === 'according' && tokens[index + 1]?.lower === 'to');
  const read = from === -1 ? undefined : speakerFrom(tokens, from + 2);
  if (!read || read.end > at) return undefined;
  const cue = spanOf(tokens, from, from + 2);
  return {
    mention: read.mention,
    cue,
    rule: 'according-to',
    reasons: ['“according to” before the words'],
    end: read.end,
  };
}

function mayIntroduce(tokens: readonly Token[], { form, to }: Cue, at: number): boolean {
  const between = tokens.slice(to, at);
  if (between.length === 0 && form.sort === 'call' && naming.has(tokens[to - 1]?.lower ?? '')) return false;
  const isBeside = between.length <= 4 || tokens[at - 1]?.kind === 'colon';
  return form.sort !== 'manner' || isBeside;
}

function byCue(tokens: readonly Token[], earlier: readonly Cue[], cue: Cue, at: number): Attribution | undefined {
  const span = spanOf(tokens, cue.from, cue.to);
  const subject = subjectOf(tokens, cue, earlier);
  if (subject.isPassive) {
    const agent = agentOf(tokens, cue.to, at);
    if (agent)
      return {
        mention: agent,
        cue: span,
        rule: 'by',
        reasons: ['the verb is passive and the speaker stands after “by”'],
      };
    const isHearing = cue.form.lemma === 'tell' || cue.form.lemma === 'inform';
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

/** "was described by inspectors as “…”", "was described as “…” by inspectors". */
function agentOf(tokens: readonly Token[], from: number, at: number) {
  const isBy = (token: Token | undefined) => token?.lower === 'by' || token?.lower === 'from';
  const before = tokens.slice(from, at).findIndex(isBy);
  const place = before === -1 ? (isBy(tokens[at + 1]) ? at + 1 : -1) : from + before;
  return place === -1 ? undefined : speakerFrom(tokens, place + 1)?.mention;
}

/** Inspectors were “disappointed” */
function stance(tokens: readonly Token[], at: number): Attribution | undefined {
  const [first = ''] = /\p{L}+/u.exec(tokens[at]?.text ?? '') ?? [];
  if (!stances.has(first.toLowerCase())) return undefined;
  let verb = at - 1;
  while (adverbs.has(tokens[verb]?.lower ?? '') || (tokens[verb]?.lower ?? '').endsWith('ly')) verb -= 1;
  if (!/^(?:is|are|was|were|be|been|being|felt|feel|feels)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  while (be.has(tokens[verb]?.lower ?? '') || /^(?:has|have|had|felt|feel|feels)$/.test(tokens[verb]?.lower ?? ''))
    verb -= 1;
  const mention = mentionBefore(tokens, verb + 1);
  const speaks = mention && (mention.kind !== 'noun' || offices.has(mention.surname));
  return speaks ? { mention, rule: 'stance', reasons: ['the words tell what the subject feels'] } : undefined;
}

/** Jane Doe, chief constable: “…” */
function label(tokens: readonly Token[], at: number): Attribution | undefined {
  if (tokens[at - 1]?.kind !== 'colon') return undefined;
  const lead = tokens.slice(0, at - 1);
  const read = speakerFrom(lead, 0);
  if (read && lead.slice(read.end).every((token) => !isWord(token))) {
    return { mention: read.mention, rule: 'label', reasons: ['nothing but the speaker before the colon'] };
  }
  const mention = mainSubject(tokens, at);
  const speaks = mention && (mention.kind !== 'noun' || mention.role !== undefined) && mention.kind !== 'body';
  return speaks ? { mention, rule: 'colon', reasons: ['the subject of the clause before the colon'] } : undefined;
}
