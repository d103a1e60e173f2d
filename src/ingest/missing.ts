import type { Missing } from './claims/missing-claims.js';
import type { ParsedDocument } from './document.js';
import { bodiesNamed } from './identity/body-named.js';
import type { Identity } from './identity/identify.js';
import { missingInspection } from './identity/missing-inspection.js';
import { missingPublisher } from './identity/missing-publisher.js';
import type { World } from './world.js';

/** What the graph knew before this text was read: what the text itself brought is read again from it. */
export function withoutOwn(world: World, text: string | undefined): World {
  if (text === undefined) return world;
  const isOthers = ({ owner }: { owner?: string }) => owner !== text;
  return {
    ...world,
    inspections: world.inspections.filter(isOthers),
    organisations: world.organisations.filter(isOthers),
  };
}

/** What a document states beyond doubt and the graph lacks. */
export function missingIn(parsed: ParsedDocument, identity: Identity, world: World): Missing {
  if (identity.kind === 'OTHER') return {};
  const inspection = missingInspection(parsed, identity, world);
  const { publisher: name } = parsed.given;
  const isKnown = bodiesNamed([...world.organisations, ...world.forces], name ?? '').length > 0;
  const publisher = isKnown ? undefined : missingPublisher(name, identity.kind, world);
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
