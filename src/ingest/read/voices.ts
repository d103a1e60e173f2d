import { type Voice, voicesOf } from '../extract/voice.js';
import type { Quoted } from './quoted.js';
import type { Subject } from './subject.js';

/** Whose words a document gives: by who is known to speak, else by what is printed, here or elsewhere in its text. */
export function voicesIn(quotations: readonly Quoted[], text: string, subject: Subject): Voice[] {
  const printed = voicesOf(
    quotations.map(({ found }) => found),
    text,
  );
  return quotations.flatMap(({ found: { pieces }, speaker }) => {
    const of = speaker === undefined ? undefined : bodyOf(speaker, subject);
    if (of !== undefined) return pieces.map(({ start, end }) => ({ start, end, of }));
    return printed.filter(({ start }) => pieces.some((piece) => piece.start === start));
  });
}

function bodyOf(speaker: string, { world, forces, document }: Subject): Voice['of'] | undefined {
  if (speaker.startsWith('report:')) return 'INSPECTORATE';
  const at = world.officeHolders
    .filter(({ person, from, to }) => person === speaker && isOpen(document.publishedOn, from, to))
    .map((holder) => holder.at);
  const bodies = at.length === 0 ? [speaker] : at;
  if (bodies.some((id) => forces.includes(id))) return 'FORCE';
  const kinds = world.organisations.filter(({ id }) => bodies.includes(id)).map(({ kind }) => kind);
  if (kinds.includes('INSPECTORATE')) return 'INSPECTORATE';
  return kinds.length > 0 ? 'OFFICIAL' : undefined;
}

/** By the years alone: who is linked has been found to hold the office then. */
function isOpen(on: string | undefined, from?: string, to?: string): boolean {
  const year = on?.slice(0, 4);
  return year === undefined || ((from ?? '').slice(0, 4) <= year && (to ?? '9999').slice(0, 4) >= year);
}
