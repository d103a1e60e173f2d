import type { ParsedDocument } from '../document.js';
import { quotationsOf } from '../quote/find.js';
import { withoutPrivate } from '../quote/private.js';
import { type FoundQuotation, onOneLine } from '../quote/quotation.js';
import { officesIn } from '../quote/office.js';
import { linkSpeaker } from '../quote/speaker.js';
import { wholeNamesIn } from '../quote/whole-names.js';
import { type Bodies, bodiesOf, bodySpeaking } from './body.js';
import type { Subject } from './subject.js';

export interface Quoted {
  readonly found: FoundQuotation;
  /** The person known to hold that office then, the body, or the report. */
  readonly speaker?: string;
  readonly isPerson: boolean;
  /** Why this speaker, and who was beaten. */
  readonly reasons: readonly string[];
}

/** The quotations of a document with who is known to have spoken. */
export function quotedIn({ text, parts }: Pick<ParsedDocument, 'text' | 'parts'>, subject: Subject): Quoted[] {
  const told = { names: wholeNamesIn(text), offices: officesIn(text) };
  return quotationsOf(text, parts)
    .map(withoutPrivate)
    .map((found) => ({ found, ...speakerOf(found, told, subject) }));
}

function speakerOf(
  { speaker, role }: FoundQuotation,
  { names, offices }: { names: string[]; offices: string[] },
  subject: Subject,
): Omit<Quoted, 'found'> {
  if (speaker === undefined) return { isPerson: false, reasons: [] };
  const { world, document } = subject;
  const bodies = bodiesOf(world, subject.forces);
  const printed = {
    speaker: onOneLine(speaker),
    ...(role && { role: onOneLine(role) }),
    ...(document.publishedOn && { on: document.publishedOn }),
    wholeNames: names,
    offices,
    bodies: [...bodies.forces, ...bodies.inspectorates, ...bodies.overseers],
  };
  const { person, score, reasons, beaten } = linkSpeaker(printed, world.officeHolders);
  if (person === undefined) return { ...bodyOf(printed.speaker, bodies, subject), isPerson: false };
  const others = beaten.map((one) => `before ${one.person}, ${one.score}`);
  return { speaker: person, isPerson: true, reasons: [`${person}, ${score}`, ...reasons, ...others] };
}

const report = /^(?:the |its |their |a )?(?:\w+ ){0,2}(?:report|review|findings)$/i;

/** A report or a body speaks too. A name that nobody known has is nobody's here. */
function bodyOf(speaker: string, bodies: Bodies, subject: Subject): { speaker?: string; reasons: string[] } {
  const { world, inspections } = subject;
  if (report.test(speaker)) {
    const own = inspections.flatMap(({ id, title }) => {
      const reports = world.documents.filter(({ kind, about }) => kind === 'REPORT' && about.includes(id));
      const titled = reports.filter((one) => one.title === title);
      return titled.length > 0 ? titled : reports;
    });
    return own[0] && own.length === 1
      ? { speaker: own[0].id, reasons: ['the inspection’s own report speaks'] }
      : { reasons: [] };
  }
  const body = bodySpeaking(speaker, world, bodies);
  return body ? { speaker: body, reasons: ['it speaks as a body'] } : { reasons: [] };
}
