import type { WordsBesideQuery } from './generated/operations.js';
import { inWords } from './words.js';

type Step = NonNullable<WordsBesideQuery['trace']>['steps'][number];
type Covered = Extract<Step, { __typename: 'CoveredBy' }>;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** For a step of coverage the article's words, and under each the words of the source with what was changed. */
export function printBeside(step: Step | undefined): string[] {
  if (step?.__typename !== 'CoveredBy') return [];
  const passages = step.evidence.flatMap(({ passage }) =>
    passage?.exact ? [{ ...passage, exact: passage.exact }] : [],
  );
  const places = [...new Map(passages.map((passage) => [passage.start, passage])).values()];
  const lines = places.flatMap((passage) => besideOne(passage, step.article));
  return lines.length === 0 ? [] : ['      Beside its source:', ...lines];
}

function besideOne(passage: Place & { exact: string }, article: Covered['article']): string[] {
  const carried = article.pickUp.filter(({ kind, passages }) => kind !== 'ABSENT' && passages.some(isAt(passage)));
  const sources = carried.flatMap(({ kind, score, finding }) => {
    const words = finding.evidence.flatMap(({ method, document, passage: of }) => {
      const isInspectors = document.__typename === 'Release' || document.__typename === 'Report';
      return method === 'READ' && isInspectors && of?.exact
        ? [`        source   “${plain(of.exact)}” (${document.title ?? 'title not known'})`]
        : [];
    });
    return [...new Set(words), `        drift    ${inWords(kind)}, ${score}`];
  });
  const drift = [...quoted(passage, article), ...slips(passage, article)];
  if (sources.length === 0 && drift.length === 0) return [];
  return [`        printed  “${plain(passage.exact)}”`, ...sources, ...drift.map((line) => `        drift    ${line}`)];
}

/** Quotations in the passage that were found in a source, each difference named. */
function quoted(passage: Place, { quotations }: Covered['article']): string[] {
  return quotations
    .filter(({ matchedWords, passages }) => matchedWords !== null && passages.some(isAt(passage)))
    .map(({ matchedWords, words, edits }) => {
      const told = edits.map(({ kind, source, printed }) => {
        return [inWords(kind), source && `“${plain(source)}”`, printed && `printed “${plain(printed)}”`]
          .filter(Boolean)
          .join(' ');
      });
      return [`quotation: ${matchedWords} of ${words ?? '?'} words are the source’s`, ...told].join('; ');
    });
}

function slips(passage: Place, { termSlips }: Covered['article']): string[] {
  const own = termSlips.filter(({ sentence }) => isAt(passage)(sentence));
  return own.map(({ source, printed }) => `“${printed}” is printed for “${source}”`);
}

function isAt({ start, end }: Place): (other: Place) => boolean {
  return (other) => other.start < end && start < other.end;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
