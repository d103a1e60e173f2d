import { parseDate } from '../../edtf.js';
import type { InspectionKind } from '../../generated/schema.js';
import type { ParsedDocument } from '../document.js';
import type { KnownInspection, World } from '../world.js';
import { type Body, bodyOf } from './body.js';
import type { Identity } from './identify.js';
import { followUpIn, graded, otherWork } from './inspection-signs.js';

export const rule = 'inspection.missing 1';

/** An inspection that the graph lacks and that a document of the inspectorate states beyond doubt. */
export interface MissingInspection extends KnownInspection {
  readonly fieldwork: string;
  readonly conductedBy: string;
  /** Why, in words for people. */
  readonly why: string;
}

const named =
  /\bnational child[ -]protection (?:re[-‐‑–]?)?inspections?\b|\bchild[ -]protection (?:post[-‐‑– ]inspection review|re[-‐‑–]?inspection|inspection)s?\b/i;
const words: Readonly<Partial<Record<InspectionKind, readonly [suffix: string, title: string]>>> = {
  INITIAL: ['initial', 'National child protection inspection'],
  POST_INSPECTION_REVIEW: ['review', 'National child protection post-inspection review'],
  REINSPECTION: ['reinspection', 'National child protection re-inspection'],
  SECOND_ROUND: ['second-round', 'National child protection inspection'],
  ASSESSMENT_OF_PROGRESS: ['assessment-of-progress', 'National child protection assessment of progress'],
};
// from this year on areas are graded: a first look and a second one read alike, and only who was seen before tells
const graduated = '2024';
// an inspection of the same kind that the graph has is another one only if it lies further away
const apart = 500;
const day = 86_400_000;
// how far a release or a report has to be ahead of an article
const sure = 0.75;

/** Undefined wherever kind, force or visit are in doubt, or the graph has one that it may be. */
export function missingInspection(
  parsed: ParsedDocument,
  identity: Identity,
  { inspections, forces, organisations }: World,
): MissingInspection | undefined {
  if ((identity.kind !== 'RELEASE' && identity.kind !== 'REPORT') || identity.why.score < sure) return undefined;
  const [force, other] = identity.forces;
  const body = bodyOf(parsed);
  const visit = visitIn(identity);
  const kind = visit === undefined ? undefined : kindIn(body, visit, inspectedBefore(inspections, force?.id));
  const name = forces.find(({ id }) => id === force?.id)?.name;
  const [conductor, another] = organisations.filter((one) => one.kind === 'INSPECTORATE');
  if (force === undefined || other !== undefined || !force.reasons.includes('named in the headline')) return undefined;
  if (kind === undefined || visit === undefined || name === undefined || conductor === undefined || another)
    return undefined;
  const ofForce = inspections.filter((one) => one.forces.includes(force.id));
  if (identity.inspection.kind === 'KNOWN' || ofForce.some((one) => mayBe(one, kind, visit))) return undefined;
  const [suffix, title] = words[kind] ?? [];
  const id = `inspection:${force.id.slice(force.id.indexOf(':') + 1)}-${visit.slice(0, 4)}-${suffix ?? ''}`;
  if (suffix === undefined || title === undefined || inspections.some((one) => one.id === id)) return undefined;
  const why = `kind: “${named.exec(above(body))?.[0] ?? ''}”, ${kind.toLowerCase().replaceAll('_', ' ')}; force: ${name}; visit: ${visit}`;
  const place = name.replace(/ (?:Metropolitan )?(?:Police(?: Service)?|Constabulary)$/, '');
  return {
    ...{ id, kind, fieldwork: visit, forces: [force.id], conductedBy: conductor.id, why },
    title: `${place} – ${title}`,
    follows: kind === 'INITIAL' || kind === 'SECOND_ROUND' ? [] : followedBy(ofForce, visit),
  };
}

function above({ headline, lead, lines }: Body): string {
  return [headline, lead, ...lines.slice(0, 8)].join('\n');
}

function inspectedBefore(inspections: readonly KnownInspection[], force = ''): KnownInspection[] {
  return inspections.filter(({ kind, forces }) => kind === 'INITIAL' && forces.includes(force));
}

function kindIn(body: Body, visit: string, first: readonly KnownInspection[]): InspectionKind | undefined {
  const opening = above(body);
  if (!named.test(opening) || otherWork.test(opening)) return undefined;
  const followUps = followUpIn(body);
  const [only, more] = followUps ?? [];
  if (followUps !== undefined) return more === undefined ? only : undefined;
  if (visit < graduated) return graded.test(body.text) ? undefined : 'INITIAL';
  const isSecond = graded.test(body.text) && first.some(({ fieldwork }) => (fieldwork ?? '9') < graduated);
  return isSecond ? 'SECOND_ROUND' : undefined;
}

/** The one month or window that it gives to a visit, before it came out. */
function visitIn({ dates, publishedOn }: Exclude<Identity, { kind: 'OTHER' }>): string | undefined {
  const visits = new Set(dates.filter(({ of, isOwn }) => of === 'VISIT' && !isOwn).map(({ edtf }) => edtf));
  const [only, ...more] = [...visits].filter((one) => /^\d{4}-\d{2}/.test(one));
  if (only === undefined || more.length > 0) return undefined;
  const published = publishedOn === undefined ? undefined : parseDate(publishedOn).latest;
  const isLate = published !== undefined && (parseDate(only).earliest ?? '') > published;
  return isLate ? undefined : only;
}

function mayBe({ kind, fieldwork, publishedOn }: KnownInspection, wanted: InspectionKind, visit: string): boolean {
  const known = fieldwork ?? publishedOn;
  if (known === undefined) return kind === wanted;
  const [one, other] = [parseDate(known), parseDate(visit)];
  const [from, to] = [one.earliest, other.earliest];
  if (from === undefined || to === undefined) return true;
  return Math.abs(Date.parse(from) - Date.parse(to)) < (kind === wanted ? apart : apart / 5) * day;
}

/** The first inspection of the force, where it was before and is the only one. */
function followedBy(ofForce: readonly KnownInspection[], visit: string): string[] {
  const earlier = ofForce.filter(({ kind, fieldwork }) => kind === 'INITIAL' && (fieldwork ?? '9') < visit);
  return earlier.length === 1 ? earlier.map(({ id }) => id) : [];
}
