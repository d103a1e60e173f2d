import type { Claims } from '../claim.js';
import { type MissingInspection, rule } from '../identity/missing-inspection.js';
import type { KnownOrganisation, World } from '../world.js';
import { joined, one } from './version.js';

/** What a document brings beside itself, because the graph lacked it: its inspection and its publisher. */
export interface Missing {
  readonly inspection?: MissingInspection;
  readonly publisher?: KnownOrganisation;
}

export function claimsOfMissing({ inspection, publisher }: Missing, document: string, world: World): Claims {
  return joined([
    ...(publisher === undefined ? [] : [publisherOf(publisher)]),
    ...(inspection === undefined ? [] : [inspectionOf(inspection, world), statedBy(inspection, document)]),
  ]);
}

function publisherOf({ id, name, kind, aliases, oversees }: KnownOrganisation): Claims {
  const node = { id, label: 'Organisation' as const, facts: { name, kind, aliases: [...aliases] } };
  return one(
    node,
    oversees.map((force) => ['OVERSEES', force] as const),
  );
}

function inspectionOf(
  { id, title, kind, fieldwork, forces, follows, conductedBy }: MissingInspection,
  { inspections }: World,
): Claims {
  // the programme of the others of its name
  const programme = inspections.find((other) => /child protection/i.test(other.title) && other.programme)?.programme;
  return one({ id, label: 'Inspection', facts: { title, kind, fieldwork } }, [
    ...forces.map((force) => ['INSPECTED', force] as const),
    ...follows.map((earlier) => ['FOLLOWED_UP', earlier] as const),
    ['CONDUCTED_BY', conductedBy],
    ...(programme === undefined ? [] : [['PART_OF', programme] as const]),
  ]);
}

/** The document is what the inspection stands on: it states the visit and the kind, by a rule that is named. */
function statedBy({ id, kind, fieldwork, why }: MissingInspection, document: string): Claims {
  const reason = `read by ${rule} (${why})`;
  return joined(
    Object.entries({ kind, fieldwork }).map(([property, value]) =>
      one(
        {
          id: `statement:${id.replace(':', '-')}--${property.toLowerCase()}--${document.replace(':', '-')}`,
          label: 'Statement',
          facts: { property, value, isPreferred: true, reason },
        },
        [
          ['STATES_ABOUT', id],
          ['STATED_BY', document],
        ],
      ),
    ),
  );
}
