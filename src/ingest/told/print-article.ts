import { inWords } from '../../words.js';
import { section, shown } from './shown.js';
import type { ToldArticle, ToldQuotation } from './told.js';

export function printQuotation({
  words,
  speaker,
  speakerAsPrinted,
  roleAsPrinted,
  isDirect,
  drift,
}: ToldQuotation): string {
  const printed = [speakerAsPrinted, roleAsPrinted].filter((part) => part !== null).join(', ');
  const who = `${printed || 'speaker not told'}${speaker === null ? '' : ` (${speaker})`}`;
  const said = `${who}${isDirect ? '' : ', in reported speech'}: ${shown(words)}`;
  if (drift === null) return said;
  const edits = drift.edits.map((edit) => printEdit(edit)).join('; ');
  return `${said}\n      ${drift.matchedWords} of ${drift.words} words are in ${drift.source}${edits ? `: ${edits}` : ''}`;
}

function printEdit({ kind, source, printed }: { kind: string; source?: string; printed?: string }): string {
  const words = [
    source === undefined ? '' : ` “${short(source)}”`,
    printed === undefined ? '' : ` printed “${short(printed)}”`,
  ];
  return `${inWords(kind)}${words.join('')}`;
}

const longest = 80;

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** What it carried and left out, and where its sentences come from. */
export function printArticle(article: ToldArticle | null): string[] {
  if (article === null) return [];
  const { carried, leftOut, sentences, termSlips } = article;
  const origins = new Map<string, number>();
  for (const { origin } of sentences) origins.set(origin, (origins.get(origin) ?? 0) + 1);
  const strange = sentences.flatMap(({ unmatchedNumbers }) => unmatchedNumbers);
  return [
    ...section(
      'carried',
      carried.map(({ finding, kind, score, words }) => `${finding} ${inWords(kind)} ${score}: ${shown(words)}`),
    ),
    ...section('left out', leftOut),
    `  sentences: ${[...origins].map(([origin, count]) => `${count} ${inWords(origin)}`).join(', ') || 'none'}`,
    ...(strange.length > 0 ? [`  numbers that no source has: ${strange.join(', ')}`] : []),
    ...section(
      'term slips',
      termSlips.map(({ sentence, source, printed }) => `sentence ${sentence}: “${printed}” for “${source}”`),
    ),
  ];
}
