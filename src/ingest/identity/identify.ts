import type { DocumentKind } from '../../generated/schema.js';
import type { Given, ParsedDocument } from '../document.js';
import type { Weighed } from '../link/choose.js';
import type { World } from '../world.js';
import { bodyOf } from './body.js';
import { type NotOfTheField, refusalOf } from './foreign.js';
import { forceOfCounty, forcesIn } from './forces.js';
import { type Found, inspectionOf } from './inspection.js';
import { type Kind, kindOf } from './kind.js';
import { datesIn, type MentionedDate, ownDate } from './mentioned-dates.js';
import { monthsBefore } from './relative-dates.js';

/** What a document is and what it is about, each with its reasons. */
export type Identity =
  | ({ readonly kind: 'OTHER' } & NotOfTheField)
  | {
      readonly kind: DocumentKind;
      readonly why: Omit<Kind, 'kind'>;
      /** The one it is most about first. */
      readonly forces: readonly Weighed[];
      readonly inspection: Found;
      /** As the document gives them: of visits, of reports, its own. */
      readonly dates: readonly MentionedDate[];
      /** EDTF: when it was published, as far as it or its page says so. */
      readonly publishedOn?: string;
    };

/** Pure. What the user says of the document counts before what it says itself. */
export function identify(parsed: ParsedDocument, world: World, given: Given & { kind?: DocumentKind } = {}): Identity {
  const said: Given = { ...parsed.given, ...given };
  const document: ParsedDocument = { ...parsed, given: said };
  const body = bodyOf(document);
  const named = forcesIn(body, world);
  const forces = named.length === 0 ? forceOfCounty(body, world) : named;
  const refusal = refusalOf(body, forces);
  if (refusal !== undefined) return { kind: 'OTHER', ...refusal };
  const kind = given.kind === undefined ? kindOf(document, body, said, world) : asTold(given.kind);
  const printed = datesIn(document);
  const publishedOn = said.publishedOn ?? ownDate(printed);
  const months = publishedOn === undefined ? [] : monthsBefore(body.text, publishedOn);
  const dates = [...printed, ...months.map((edtf) => ({ edtf, of: 'UNKNOWN' as const, isOwn: false }))];
  const inspection = inspectionOf(
    body,
    dates,
    forces.map(({ id }) => id),
    world.inspections,
  );
  const { kind: name, ...why } = kind;
  return { kind: name, why, forces, inspection, dates, ...(publishedOn !== undefined && { publishedOn }) };
}

function asTold(kind: DocumentKind): Kind {
  return { kind, score: 1, reasons: ['you said so'] };
}
