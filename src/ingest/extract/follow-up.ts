import type { DocumentKind } from '../../generated/schema.js';
import type { ParsedDocument } from '../document.js';
import { isBesides } from './besides.js';
import { isFollowUp } from './again.js';
import { type Told, toldIn } from './finding.js';
import { allProgressOf, type ProgressClaim } from './progress.js';
import type { Reach } from './progress-phrases.js';
import { onceASentence, type Said } from './progress-sentence.js';
import { byPlace } from './laid-out.js';
import type { Reviewed } from './review.js';

// below this a phrase is a promise, not progress
const surely = 0.5;

/** What a follow-up says of progress: by its words wherever it speaks of it, and by its place under a recommendation. */
export function progressIn(
  document: ParsedDocument,
  kind: DocumentKind,
  reviewed: readonly Reviewed[] = [],
): ProgressClaim[] {
  if (!isFollowUp(document)) return [];
  const said = toldIn(document, kind).flatMap(({ kind: told, statement }): Said[] => {
    const reach = reachOf(told);
    const isTopic = statement.place === 'HEADING' && reach !== 'FINDING';
    if (reach === undefined || isTopic || isBesides(statement.whole)) return [];
    const progress = allProgressOf(document, statement, reach).filter(({ score }) => score >= surely);
    return [{ statement, progress }];
  });
  const told = onceASentence(document, said);
  const below = reviewed
    .flatMap((one) => one.said)
    .filter(({ rule, start, end }) => {
      return rule === byPlace && !told.some((other) => other.start < end && start < other.end);
    });
  return [...told, ...below].sort((one, other) => one.start - other.start);
}

/** How much a phrase must tell by itself, from what its statement is taken for. */
function reachOf(kind: Told['kind']): Reach | undefined {
  if (kind === 'FINDING') return 'FINDING';
  if (kind === 'UNTOLD' || kind === 'CONSEQUENCE') return 'UNTOLD';
  return kind === 'OTHER' ? 'ANY' : undefined;
}
