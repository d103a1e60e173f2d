import type { DocumentKind } from '../../generated/schema.js';
import { type ParsedDocument, type Part, type Sentence, unbroken } from '../document.js';
import { type Answered, isAnswering, isAsked, numberBefore } from './answered.js';
import { cellsOf } from './cells.js';
import { type Answerer, authorOf, isAnnounced, writerOf } from './floor.js';
import { stancesInArticle } from './stance-article.js';
import { type StanceClaim, stancesAt, type Taken } from './stance-clause.js';
import { positionIn, stancesInLine } from './stance-label.js';
import { aroundOf, partOf, voiceOf } from './stance-place.js';
import { isHead, stancesInRow } from './stance-row.js';
import { doneAt, isPassedOn, isRelayed, isThemed, isTold, themedBy } from './stance-told.js';
import { positionsIn, stretchesOf } from './stance-turn.js';
import type { Voice } from './voice.js';

export type { StanceClaim } from './stance-clause.js';

/** The stances of a response, and those that an article gives in somebody's words. */
export function stancesOf(document: ParsedDocument, kind: DocumentKind, voices: readonly Voice[] = []): StanceClaim[] {
  if (kind === 'ARTICLE') return stancesInArticle(document, voices);
  return kind === 'RESPONSE' ? inResponse(document, voices) : [];
}

/** Where in a response one is: who has the floor, and which recommendation is answered. */
interface Reached {
  last: Answerer;
  answered?: Answered;
  /** How many stances answer it so far. */
  answers: number;
  /** The first sentence that tells what the force does about it. */
  told?: { sentence: Sentence; taken: Taken };
  /** Whose the answers under names of themes are. */
  readonly themed?: Answerer | undefined;
}

function inResponse(document: ParsedDocument, voices: readonly Voice[]): StanceClaim[] {
  const writer = writerOf(document.parts);
  const reached: Reached = { last: writer, answers: 0, themed: themedBy(document) };
  const stances = document.sentences.flatMap((sentence) => {
    const lead = positionIn(sentence);
    if (lead !== undefined) return stancesInLine(document, sentence, { lead, writer });
    const part = partOf(document, sentence);
    if (part === undefined) return [];
    reached.last = authorOf(part, reached.last, writer);
    const isForces = isAnnounced(part, document.parts[sentence.part - 1]);
    const voice = isForces ? undefined : voiceOf(sentence, voices);
    const by = isForces ? 'FORCE' : (voice?.of ?? reached.last);
    if (by === 'INSPECTORATE') return [];
    if (cellsOf(part, fewest).length > 0)
      return sentence.start === part.start ? inTable(document, sentence.part, { part, by }) : [];
    // the recommendation that is answered takes no stance of its own
    if (isAsked(unbroken(sentence.text))) return [...toldIn(document, reached), ...asked(sentence, part, reached)];
    return answersIn(document, sentence, { part, by, voice }, reached);
  });
  return [...stances, ...toldIn(document, reached)].toSorted((one, other) => one.start - other.start);
}

/** The line over the rows may be no sentence: its columns tell who answers in them. */
function inTable(document: ParsedDocument, at: number, taken: { part: Part; by: Answerer }): StanceClaim[] {
  const cells = cellsOf(taken.part, fewest);
  if (isHead(cells)) return [];
  const heads = document.parts
    .slice(0, at)
    .map((part) => cellsOf(part, fewest))
    .findLast(isHead);
  return stancesInRow(document, { ...taken, kind: 'RESPONSE' }, { cells, heads });
}

// "recommendation | response" is a row of a response; elsewhere two cells are a line with a bar in it
const fewest = 2;

/** Recommendations in a row are a list, and what follows answers no single one of them. */
function asked(sentence: Sentence, part: Part, reached: Reached): StanceClaim[] {
  const { answered } = reached;
  const isListed = answered?.part === sentence.part - 1 && answered.sentence === sentence.index - 1;
  const number = isListed ? undefined : numberBefore(part, sentence.text);
  reached.answered = { part: sentence.part, sentence: sentence.index, number, isListed };
  reached.answers = 0;
  return [];
}

function answersIn(
  document: ParsedDocument,
  sentence: Sentence,
  { part, by, voice }: { part: Part; by: Answerer; voice: Voice | undefined },
  reached: Reached,
): StanceClaim[] {
  const { answered } = reached;
  const before = document.sentences[sentence.index - 1];
  const isAnswer = isAnswering(part, sentence, answered);
  const number = isAnswer ? answered?.number : undefined;
  const around = aroundOf(document, sentence);
  const taken: Taken = {
    part,
    by: isRelayed(part) ? 'FORCE' : by,
    kind: 'RESPONSE',
    around,
    ...(number === undefined ? {} : { number }),
  };
  const isFirst = before?.part !== sentence.part || before.index === answered?.sentence;
  const isOne = isAnswer && isFirst && answered?.isListed !== true;
  const stretches = stretchesOf(sentence, voice).map((span, at, { length }) => ({
    span,
    taken: at < length - 1 ? { ...taken, by: reached.last } : taken,
  }));
  const own = once(
    stretches.flatMap(({ span, taken: whose }) =>
      positionsIn(document, span).flatMap((clause) => stancesAt(document, clause, whose)),
    ),
  );
  if (own.length === 0 && isPassedOn(part, sentence)) return doneAt(document, sentence, { ...taken, by: 'FORCE' });
  if (own.length === 0 && isFirst && isThemed(part.text))
    return doneAt(document, sentence, { ...taken, by: reached.themed ?? by });
  const isOfForce = by === 'OFFICIAL' && isTold(sentence);
  if (own.length === 0 && isOne && isOfForce) reached.told ??= { sentence, taken };
  const stances = own.length === 0 && isOne && !isOfForce ? doneAt(document, sentence, taken) : own;
  if (isAnswer) reached.answers += stances.length;
  return stances;
}

/** What is accepted in part is told once: with what is agreed and what is not. */
function once(stances: readonly StanceClaim[]): StanceClaim[] {
  const part = stances.find(({ kind, numbers }) => kind === 'ACCEPTED_IN_PART' && numbers.length < 2);
  if (part === undefined) return [...stances];
  return stances.filter((one) => one === part || one.kind === 'ACTION_PROMISED');
}

/** What the force does is the answer where no other is given. */
function toldIn(document: ParsedDocument, reached: Reached): StanceClaim[] {
  const { told, answers } = reached;
  delete reached.told;
  return told === undefined || answers > 0 ? [] : doneAt(document, told.sentence, told.taken);
}
