import { type Part, type Sentence, unbroken } from '../document.js';
import { bare, dated, recommendingForms } from './recommendation-forms.js';

/** A response prints the recommendation that it answers. */
export function isAsked(text: string): boolean {
  return (
    bare.test(text) ||
    dated.test(text) ||
    recommendingForms.some(({ form, kind }) => kind === 'SHOULD' && form.test(text))
  );
}

/** The recommendation that what follows answers. */
export interface Answered {
  readonly part: number;
  /** Its sentence. */
  readonly sentence: number;
  readonly number?: string | undefined;
  /** The last of several in a row: what follows answers no single one of them. */
  readonly isListed?: boolean;
}

/** What stands before an answer: "Response:", "Chief constable’s comments:". */
export const label =
  /^\W*(?:\w+(?: \w+)?[’']s? )?(?:response|comments?|update|action|reply|answer|position|progress)\s*[:–-]\s*/i;

export function isAnswering(
  { role, text, intro }: Part,
  { part: at, index }: Pick<Sentence, 'part' | 'index'>,
  answered: Answered | undefined,
): boolean {
  // the points of a recommendation are no answer to it
  if (answered === undefined || (role === 'BULLET' && isPointOf(unbroken(intro ?? '')))) return false;
  // "Recommendation 1. The force should …. This has been the rule since May."
  if (at === answered.part) return index === answered.sentence + 1;
  return at === answered.part + 1 || (label.test(text) && at <= answered.part + 3);
}

function isPointOf(intro: string): boolean {
  return /:\W*$/.test(intro) && isAsked(intro);
}

/** "Recommendation 3", "3.": before the words, or as the mark of a list. */
export function numberBefore({ marker, section, text: own }: Part, text: string): string | undefined {
  return (
    /^\W*(?:\d{1,2}\W+)?recommendation (\d{1,2})\b/i.exec(own)?.[1] ??
    /^\d+/.exec(marker ?? '')?.[0] ??
    /^\W*(?:recommendation )?(\d{1,2})\W/i.exec(text)?.[1] ??
    /^\W*recommendation (\d+)/i.exec(section ?? '')?.[1]
  );
}
