import type { Taken } from './ingest.js';
import { isSensitive } from './sensitive.js';

const known = { ADDRESS: 'by its address', TITLE: 'by its title', YOU: 'as you said' };

/** What was read, for people: each claim with the words, each quotation with its speaker, what stays open. */
export function printReading(file: string, { version, by, reading }: Extract<Taken, { kind: 'READ' }>): string {
  const { document, parsed } = version;
  const words = ({ start, end }: { start: number; end: number }) => shown(parsed.text.slice(start, end));
  return [
    `${file}: ${document.kind.toLowerCase().replace('_', ' ')} ${document.id}, known ${known[by]}`,
    ...parsed.remarks.map((remark) => `  ${remark}`),
    `  supports (${reading.supports.length}):`,
    ...reading.supports.map((support) => `    ${support.claim} ${support.score}: ${words(support)}`),
    `  quotations (${reading.quotations.length}):`,
    ...reading.quotations.map(
      ({ found, person }) =>
        `    ${shown(found.speaker?.exact ?? 'speaker not told')}${person === undefined ? '' : ` (${person})`}: ${shown(found.exact)}`,
    ),
    `  questions (${reading.questions.length}):`,
    ...reading.questions.map(
      (question) =>
        `    ${words(question)} — ${question.candidates.map(({ id, score }) => `${id} ${score}`).join(', ')}`,
    ),
  ].join('\n');
}

/** Sensitive words are not for the terminal. */
function shown(text: string): string {
  if (isSensitive(text)) return '[sensitive, not shown]';
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
