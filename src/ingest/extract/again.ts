import type { ParsedDocument } from '../document.js';

/** What is said of later visits and of children's own progress makes no follow-up. */
const elsewhere =
  /[^.\n]*\b(?:will|intends? to|plans? to)\b[^.\n]*\.|progress (?:of children|and (?:outcomes|experiences))/gi;

const signs = [
  /\b(?:post[- ]inspection|follow-up(?! (?:\w+ )?(?:enquir|inquir|action|work|question|call|care|support))|follow up (?:inspection|visit|review|report)|re-?inspect\w*|progress|revisit\w*)\b/i,
  /\b(?:inspectors|we|HMIC(?:FRS)?|the inspectorate) (?:have |has |had )?(?:now )?(?:went back|gone back|came back|come back|returned)\b/,
  /\brecommendations (?:that )?(?:we |HMIC\w* |inspectors |it )?(?:had )?(?:made|gave)? ?(?:in|after|from|at) (?:our|its|the|an) (?:first|last|initial|previous|earlier|original|20\d\d)\b/i,
  /\bsince (?:our|its|the) (?:first|last|initial|previous|earlier) (?:inspection|visit|report)\b/i,
];

/** A text of a visit after another, by how it opens. */
export function isFollowUp({ text }: ParsedDocument): boolean {
  const opening = text.slice(0, 3_000).replace(elsewhere, '');
  return signs.some((form) => form.test(opening));
}
