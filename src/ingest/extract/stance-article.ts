import { isFirstPerson, ownPageOf } from '../align/own-page.js';
import type { ParsedDocument, Sentence } from '../document.js';
import type { Answerer } from './floor.js';
import { type StanceClaim, stancesAt } from './stance-clause.js';
import { aroundOf, partOf, voiceOf } from './stance-place.js';
import { positionsIn } from './stance-turn.js';
import type { Voice } from './voice.js';

const owners = { FORCE_REPLY: 'FORCE', OFFICIAL_REPLY: 'OFFICIAL', NOBODY: undefined } as const;

/** In somebody's words, told of who has just been quoted, or in the first person on the own page of a force or an official. */
export function stancesInArticle(document: ParsedDocument, voices: readonly Voice[]): StanceClaim[] {
  const { sentences } = document;
  const owner = owners[ownPageOf(sentences.map(({ text }) => text)) ?? 'NOBODY'];
  const said = sentences.map((sentence) => {
    const by = voiceOf(sentence, voices)?.of ?? (isFirstPerson(sentence.text) ? owner : undefined);
    return inWordsOf(by, document, sentence);
  });
  return sentences.flatMap((sentence, at) => {
    const own = said[at] ?? [];
    const isOpen = own.length === 0 && voiceOf(sentence, voices) === undefined;
    return isOpen ? toldOf(document, sentence, { voices, next: said[at + 1] ?? [] }) : own;
  });
}

function inWordsOf(
  by: Voice['of'] | Answerer | undefined,
  document: ParsedDocument,
  sentence: Sentence,
): StanceClaim[] {
  const part = partOf(document, sentence);
  if (part === undefined || by === undefined || by === 'INSPECTORATE') return [];
  return positionsIn(document, sentence).flatMap((clause) =>
    stancesAt(document, clause, { part, by, kind: 'ARTICLE', around: aroundOf(document, sentence) }),
  );
}

/** "But he took issue with the inspectors": a position of who has just been quoted, unless his own words give it next. */
function toldOf(
  document: ParsedDocument,
  sentence: Sentence,
  { voices, next }: { voices: readonly Voice[]; next: readonly StanceClaim[] },
): StanceClaim[] {
  if (!/^\W*(?:but |and |yet )?(?:he|she)\b/i.test(sentence.text)) return [];
  const from = document.parts[sentence.part - 1]?.start ?? 0;
  const last = voices.findLast(({ start, end }) => start >= from && end <= sentence.start);
  return inWordsOf(last?.of, document, sentence).filter(
    ({ kind }) => kind !== 'ACTION_PROMISED' && kind !== 'NOTED' && !next.some((one) => one.kind === kind),
  );
}
