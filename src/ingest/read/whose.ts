import { type ParsedDocument, unbroken } from '../document.js';
import { forcesNamed } from '../identity/forces.js';
import type { Span } from '../quote/quotation.js';
import { nothing, type Read } from './read.js';
import { earlierThan, type Subject } from './subject.js';

/** Of which inspection words speak, in a document about several. */
export type Whose = (span: Span) => Subject;

/**
 * A document about several inspections says something of one of them only where the sentence itself, the item of a
 * list or the row of a table names one force and no other: what was said before it settles nothing.
 */
export function whoseIn({ sentences, parts }: ParsedDocument, subject: Subject): Whose {
  if (subject.inspections.length < 2) return () => subject;
  const forces = subject.world.forces.filter(({ id }) => subject.forces.includes(id));
  return ({ start, end }) => {
    const sentence = sentences.find((one) => one.start < end && start < one.end);
    const part = parts[sentence?.part ?? -1];
    const isOwn = part?.role === 'BULLET' || /[\t|]/.test(part?.text ?? '');
    const named = forcesNamed(unbroken((isOwn ? part?.text : sentence?.text) ?? ''), forces);
    const of = subject.inspections.filter((one) => named.some((force) => one.forces.includes(force)));
    const [inspection, other] = of;
    if (named.length !== 1 || inspection === undefined || other !== undefined) return subject;
    return {
      ...subject,
      ...{ inspection, inspections: [inspection], forces: named },
      earlier: earlierThan([inspection], subject.world.inspections),
    };
  };
}

/** What names several of the forces is of one of them, or of all: somebody has to say. */
export function askWhose({ start, end }: Span, { inspections, world }: Subject, words: string): Read {
  const forces = world.forces.filter(({ id }) => inspections.some((one) => one.forces.includes(id)));
  const named = forcesNamed(words, forces);
  if (inspections.length < 2 || named.length < 2) return nothing;
  const candidates = inspections
    .filter((one) => one.forces.some((force) => named.includes(force)))
    .map(({ id }) => ({ id, score: 0.5, reasons: ['its force is named'] }));
  return { ...nothing, questions: [{ start, end, text: 'In which of these inspections was this found?', candidates }] };
}
