import type { Missing } from './claims/missing-claims.js';
import type { ParsedDocument } from './document.js';
import { bodiesNamed } from './identity/body-named.js';
import type { Identity } from './identity/identify.js';
import { missingInspection } from './identity/missing-inspection.js';
import { missingBody } from './identity/missing-body.js';
import { missingPublisher } from './identity/missing-publisher.js';
import { rankOf } from './known/known-claims.js';
import type { World } from './world.js';

/**
 * What is known before a text, whenever it is read: the seed, and what texts of lower rank brought. What it brings
 * itself is read again from it.
 */
export function knownBefore(world: World, text: string): World {
  return only(world, (owner) => isNoText(owner) || rankOf(owner) < rankOf(text));
}

/** What no text brought. */
export function ofSeed(world: World): World {
  return only(world, isNoText);
}

function isNoText(owner: string): boolean {
  return !owner.startsWith('text:');
}

function only(world: World, isWanted: (owner: string) => boolean): World {
  const has = ({ owner }: { owner?: string }) => isWanted(owner ?? 'seed');
  return { ...world, inspections: world.inspections.filter(has), organisations: world.organisations.filter(has) };
}

/** What a document states beyond doubt and the graph lacks. */
export function missingIn(parsed: ParsedDocument, identity: Identity, world: World): Missing {
  if (identity.kind === 'OTHER') return {};
  const inspection = missingInspection(parsed, identity, world);
  const { publisher: name } = parsed.given;
  const isKnown = bodiesNamed([...world.organisations, ...world.forces], name ?? '').length > 0;
  const publisher = isKnown
    ? undefined
    : (missingPublisher(name, identity.kind, world) ?? missingBody(parsed, identity, world));
  return { ...(inspection && { inspection }), ...(publisher && { publisher }) };
}

export function withMissing(world: World, { inspection, publisher }: Missing): World {
  return {
    ...world,
    inspections: [...world.inspections, ...(inspection ? [inspection] : [])],
    organisations: [...world.organisations, ...(publisher ? [publisher] : [])],
  };
}

/** For the user. */
export function toldOf({ inspection, publisher }: Missing, isDry: boolean): string[] {
  const made = isDry ? 'would be made' : 'is made';
  return [
    ...(inspection ? [`The graph lacks its inspection: ${inspection.id} ${made} (${inspection.why}).`] : []),
    ...(publisher ? [`The graph lacks its publisher: ${publisher.id} ${made} from the name “${publisher.name}”.`] : []),
  ];
}
