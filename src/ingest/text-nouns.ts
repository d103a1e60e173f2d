import { any, type Label, maybeOne, type Noun, one } from './noun.js';
import { count, number, text, texts, truth } from './values.js';

type TextLabel = Extract<
  Label,
  'Text' | 'Passage' | 'Quotation' | 'Question' | 'QuestionCandidate' | 'ArticleSentence' | 'TermSlip' | 'PickUp'
>;

/** What the reading of a document makes: its words and where they stand, who is quoted, what is left open. */
export const textNouns: Readonly<Record<TextLabel, Noun>> = {
  Text: {
    required: { sha256: text, length: count, readerVersion: text },
    // The content is kept only as far as the licence allows. What people decided: claims that are not made again, each
    // with its rule, and what a place speaks of or does not, each as one JSON text.
    optional: { retrievedAt: text, licence: text, content: text, rejected: texts, decisions: texts },
    edges: { document: one('TEXT_OF', 'Document', 'texts') },
    orders: { Retrieved: 'retrievedAt' },
  },
  Passage: {
    required: { start: count, end: count, isSensitive: truth },
    optional: { exact: text, prefix: text, suffix: text, page: count },
    edges: { text: one('SLICE_OF', 'Text', 'passages') },
    orders: { Start: 'start' },
  },
  Quotation: {
    isClaim: true,
    required: { isDirect: truth },
    optional: {
      exact: text,
      speakerAsPrinted: text,
      roleAsPrinted: text,
      matchedWords: count,
      words: count,
      edits: texts,
    },
    edges: {
      document: one('QUOTED_IN', 'Document', 'quotations'),
      speaker: maybeOne('SPOKEN_BY', ['Person', 'Organisation', 'Force', 'Report'], 'quotations'),
      derivesFrom: any('DERIVES_FROM', 'Passage', 'givesRiseTo'),
    },
  },
  Question: {
    required: { text, place: text, start: count, end: count },
    edges: { document: one('ASKED_OF', 'Document', 'questions') },
    orders: { Made: 'place' },
  },
  QuestionCandidate: {
    required: { score: number },
    optional: { reasons: texts },
    edges: {
      question: one('CANDIDATE_FOR', 'Question', 'candidates'),
      target: one('STANDS_FOR', 'Node', 'questions'),
    },
  },
  ArticleSentence: {
    required: { index: count, start: count, end: count, origin: text },
    optional: { score: number, unmatchedNumbers: texts },
    edges: {
      article: one('SENTENCE_OF', 'Article', 'sentences'),
      source: maybeOne('COMES_FROM', 'Document', 'givesSentences'),
      passage: maybeOne('KEPT_AS', 'Passage', 'keeps'),
    },
    orders: { Index: 'index' },
  },
  TermSlip: {
    required: { source: text, printed: text },
    edges: { sentence: one('SLIPS_IN', 'ArticleSentence', 'termSlips') },
  },
  PickUp: {
    required: { kind: text, score: number },
    edges: {
      finding: one('PICKS_UP', 'Finding', 'pickUp'),
      article: one('PICKED_UP_BY', 'Article', 'pickUp'),
      passages: any('SHOWN_BY', 'Passage', 'shows'),
    },
  },
};
