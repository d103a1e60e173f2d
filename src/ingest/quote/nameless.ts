import type { Attribution } from './attribution.js';
import type { Mention } from './quotation.js';

/** What is written and shown to all, or sent by nobody whom the text names. */
const unsigned =
  /^(?:e-?mails?|posts?|tweets?|messages?|texts?|signs?|placards?|posters?|banners?|comments?|captions?|graffiti|stickers?)$/;

/** Whether somebody posted or wrote this and the text does not say who: in lower case, for "the Borchester Post" is a paper. */
export function isUnsigned(text: string, { kind, surname, speaker }: Mention): boolean {
  const exact = text.slice(speaker.start, speaker.end);
  const isCommon = exact.includes(surname) || exact.toLowerCase().startsWith(surname);
  return kind !== 'name' && unsigned.test(surname) && isCommon;
}

/** "Another said", after a post: another post. */
export function isAnother(text: string, { kind, speaker }: Mention): boolean {
  return kind === 'noun' && /^(?:another|one|others)$/i.test(text.slice(speaker.start, speaker.end));
}

/** Pronouns that stand for nobody whom the text names, and what nobody signed, are no speakers. */
export function withoutNameless(text: string, found: Attribution): Attribution {
  const { mention, ...rest } = found;
  if (!mention) return found;
  const exact = text.slice(mention.speaker.start, mention.speaker.end);
  const why = mention.kind === 'pronoun' ? `“${exact}” names nobody` : `“${exact}”: whoever wrote it is not told`;
  if (mention.kind !== 'pronoun' && !isUnsigned(text, mention)) return found;
  return { ...rest, rule: 'not-said', reasons: [...found.reasons, why] };
}
