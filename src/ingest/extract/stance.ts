import type { DocumentKind } from '../../generated/schema.js';
import { type ParsedDocument, unbroken } from '../document.js';
import { type Answered, isAnswering, isAsked, numberBefore } from './answered.js';
import { cellsOf } from './cells.js';
import { clausesOf } from './clause.js';
import { type Answerer, authorOf } from './floor.js';
import { doneAt, type StanceClaim, stancesAt, type Taken } from './stance-clause.js';
import { stancesInRow } from './stance-row.js';
import type { Voice } from './voice.js';

export type { StanceClaim } from './stance-clause.js';

/** The stances of a response, and those that an article gives in somebody's words. */
export function stancesOf(document: ParsedDocument, kind: DocumentKind, voices: readonly Voice[] = []): StanceClaim[] {
  if (kind !== 'RESPONSE' && kind !== 'ARTICLE') return [];
  let last: Answerer = 'OFFICIAL';
  let answered: Answered | undefined;
  return document.sentences.flatMap((sentence): StanceClaim[] => {
    const part = document.parts[sentence.part];
    if (part === undefined || part.role === 'HEADLINE' || part.role === 'HEADING') return [];
    if (kind === 'RESPONSE') last = authorOf(part, last);
    const spoken = voices.find(({ start, end }) => start < sentence.end && sentence.start < end)?.of;
    const by = spoken ?? (kind === 'RESPONSE' ? last : undefined);
    if (by === undefined || by === 'INSPECTORATE') return [];
    const cells = kind === 'RESPONSE' ? cellsOf(part) : [];
    if (cells.length > 0) return sentence.start === part.start ? stancesInRow(document, { part, by, kind }, cells) : [];
    // the recommendation that is answered takes no stance of its own
    if (kind === 'RESPONSE' && isAsked(unbroken(sentence.text))) {
      // recommendations in a row are a list, and what follows answers no single one of them
      const isListed = answered?.part === sentence.part - 1 && answered.sentence === sentence.index - 1;
      const number = isListed ? undefined : numberBefore(part, sentence.text);
      answered = { part: sentence.part, sentence: sentence.index, number };
      return [];
    }
    const before = document.sentences[sentence.index - 1];
    const around = `${before?.part === sentence.part ? before.text : ''} ${sentence.text}`;
    const isAnswer = isAnswering(part, sentence, answered);
    const number = isAnswer ? answered?.number : undefined;
    const taken: Taken = { part, by, kind, around, ...(number === undefined ? {} : { number }) };
    const stances = clausesOf(document, sentence).flatMap((clause) => stancesAt(document, clause, taken));
    const isFirst = before?.part !== sentence.part || before.index === answered?.sentence;
    return stances.length === 0 && isAnswer && isFirst ? doneAt(document, sentence, taken) : stances;
  });
}
