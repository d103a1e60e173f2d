import type { Given } from './document.js';
import type { KnownDocument, World } from './world.js';

/** The inspectorate publishes under the Open Government Licence; of anybody else's words the page or the user must say so. */
export function licenceOf(
  { kind, publishers }: KnownDocument,
  { licence }: Given,
  { organisations }: World,
): string | undefined {
  if (licence !== undefined) return /\bOGL\b|open[- ]government/i.test(licence) ? 'OGL-UK-3.0' : licence;
  const inspectorates = organisations.filter((each) => each.kind === 'INSPECTORATE').map(({ id }) => id);
  const isOwn = publishers.some((id) => inspectorates.includes(id));
  return isOwn && kind !== 'ARTICLE' ? 'OGL-UK-3.0' : undefined;
}
