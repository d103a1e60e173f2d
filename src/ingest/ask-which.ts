import type { ParsedDocument } from './document.js';
import type { Reading } from './read/reading.js';
import type { Which } from './which.js';

/** Where it is not known which inspection the document is about, somebody has to say. */
export function withWhich(reading: Reading, { parts }: ParsedDocument, { document, identity, world }: Which): Reading {
  if (document.about.length > 0 || identity.kind === 'OTHER' || identity.inspection.kind === 'KNOWN') return reading;
  const { inspection, forces } = identity;
  const first = parts[0];
  const isUnknown = forces.length === 1 && !world.inspections.some((one) => one.forces.includes(forces[0]?.id ?? ''));
  if (first === undefined || (inspection.kind === 'NONE' && !isUnknown)) return reading;
  const { start, end } = first;
  const candidates = inspection.kind === 'NONE' ? [] : inspection.candidates;
  const text = `Which inspection is this document about?${isUnknown ? ' The graph has none of this force: add it to seed/inspection.json.' : ''}`;
  const question = { start, end, text, candidates };
  return { ...reading, questions: [question, ...reading.questions] };
}
