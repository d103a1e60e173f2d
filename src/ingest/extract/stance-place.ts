import type { ParsedDocument, Part, Sentence } from '../document.js';
import { cellsOf } from './cells.js';
import type { Voice } from './voice.js';

/** The part of a sentence that may take a position: no headline, no heading. */
export function partOf({ parts }: ParsedDocument, sentence: Sentence): Part | undefined {
  const part = parts[sentence.part];
  if (part === undefined || part.role === 'HEADLINE') return undefined;
  // a row whose last cell is short looks like a heading
  return part.role === 'HEADING' && cellsOf(part).length === 0 ? undefined : part;
}

/** In whose words a sentence is given, or some of it. */
export function voiceOf(sentence: Sentence, voices: readonly Voice[]): Voice | undefined {
  return voices.find(({ start, end }) => start < sentence.end && sentence.start < end);
}

/** With the sentence before it, where that stands in the same part. */
export function aroundOf({ sentences }: ParsedDocument, sentence: Sentence): string {
  const before = sentences[sentence.index - 1];
  return `${before?.part === sentence.part ? before.text : ''} ${sentence.text}`;
}
