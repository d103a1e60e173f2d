import type { ParsedDocument } from '../document.js';
import { voiceOf } from '../extract/voice.js';
import { quotationsOf } from '../quote/find.js';
import { withoutPrivate } from '../quote/private.js';
import { type FoundQuotation, onOneLine } from '../quote/quotation.js';
import { linkSpeaker } from '../quote/speaker.js';
import { wholeNamesIn } from '../quote/whole-names.js';
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
  const wholeNames = wholeNamesIn(text);
  return quotationsOf(text, parts)
    .map(withoutPrivate)
    .map((found) => ({ found, ...speakerOf(found, wholeNames, subject) }));
}

function speakerOf(
  { speaker, role }: FoundQuotation,
  wholeNames: readonly string[],
  subject: Subject,
): Omit<Quoted, 'found'> {
  if (speaker === undefined) return { isPerson: false, reasons: [] };
  const { world, forces, document } = subject;
  const inspectorates = world.organisations.filter(({ kind }) => kind === 'INSPECTORATE').map(({ id }) => id);
  const overseers = world.organisations.filter(({ oversees }) => oversees.some((force) => forces.includes(force)));
  const printed = {
    speaker: onOneLine(speaker),
    ...(role && { role: onOneLine(role) }),
    ...(document.publishedOn && { on: document.publishedOn }),
    wholeNames,
    bodies: [...forces, ...inspectorates, ...overseers.map(({ id }) => id)],
  };
  const { person, score, reasons, beaten } = linkSpeaker(printed, world.officeHolders);
  if (person === undefined) return { ...bodyOf(printed.speaker, inspectorates, subject), isPerson: false };
  const others = beaten.map((one) => `before ${one.person}, ${one.score}`);
  return { speaker: person, isPerson: true, reasons: [`${person}, ${score}`, ...reasons, ...others] };
}

const report = /^(?:the |its |their |a )?(?:\w+ ){0,2}(?:report|review|findings)$/i;
const isName = /^(?:[A-Z][\p{L}’'.-]+ ){1,3}[A-Z][\p{L}’'-]+$/u;

/** A report or a body speaks too. A name that nobody known has is nobody's here. */
function bodyOf(
  speaker: string,
  inspectorates: readonly string[],
  subject: Subject,
): { speaker?: string; reasons: string[] } {
  const { world, forces, inspections } = subject;
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
  const of = /^(?:the )?inspectors$/i.test(speaker) ? 'INSPECTORATE' : voiceOf(speaker);
  const bodies = of === 'INSPECTORATE' ? inspectorates : of === 'FORCE' ? forces : [];
  const isBody = !isName.test(speaker) || /police|constabulary|inspectorate/i.test(speaker);
  const [only, other] = bodies;
  return only && !other && isBody ? { speaker: only, reasons: ['it speaks as a body'] } : { reasons: [] };
}
