import type { ParsedDocument } from '../document.js';
import type { KnownOrganisation, World } from '../world.js';
import { bodyOf } from './body.js';
import type { Identity } from './identify.js';
import { byCommissioner } from './answering-signs.js';

const offices: readonly (readonly [suffix: string, title: string, form: RegExp])[] = [
  [
    'pfcc',
    'Police, Fire and Crime Commissioner',
    /\b(?:police, fire (?:and rescue )?and crime commissioner|police fire and crime commissioner|PF(?:R)?CC)\b/i,
  ],
  ['pcc', 'Police and Crime Commissioner', /\b(?:police and crime commissioner|PCC)\b/i],
];

/** The commissioner of the one force that a response is about, where it names the office and the graph has nobody who oversees the force. */
export function missingBody(
  parsed: ParsedDocument,
  identity: Identity,
  { organisations, forces }: World,
): KnownOrganisation | undefined {
  if (identity.kind !== 'RESPONSE' || !identity.why.reasons.some((reason) => byCommissioner.has(reason)))
    return undefined;
  const [force, other] = identity.forces;
  const name = forces.find(({ id }) => id === force?.id)?.name;
  const isOverseen = organisations.some(({ oversees }) => force !== undefined && oversees.includes(force.id));
  if (force === undefined || other !== undefined || name === undefined || isOverseen) return undefined;
  const { lines, text } = bodyOf(parsed);
  const [suffix, title] = offices.find(([, , form]) => form.test(`${lines.join('\n')}\n${text}`)) ?? [];
  if (suffix === undefined || title === undefined) return undefined;
  const id = `organisation:${force.id.slice(force.id.indexOf(':') + 1)}-${suffix}`;
  if (organisations.some((one) => one.id === id)) return undefined;
  const place = name.replace(/ (?:Metropolitan )?(?:Police(?: Service)?|Constabulary)$/, '');
  return { id, name: `${place} ${title}`, aliases: [], kind: 'POLICING_BODY', oversees: [force.id] };
}
