import { expect } from '@jest/globals';
import type { ParsedDocument } from '../src/ingest/document.js';

/** What holds of every document: its parts and sentences are slices of its text, in its order. */
export function expectSlices({ text, parts, sentences }: ParsedDocument): void {
  for (const part of parts) expect(part.text).toBe(text.slice(part.start, part.end));
  for (const sentence of sentences) {
    expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
    const { start, end } = parts[sentence.part] ?? { start: NaN, end: NaN };
    expect(sentence.start).toBeGreaterThanOrEqual(start);
    expect(sentence.end).toBeLessThanOrEqual(end);
  }
  const places = parts.flatMap(({ start, end }) => [start, end]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}
