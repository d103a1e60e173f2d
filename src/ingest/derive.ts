import { addMonths } from '../edtf.js';
import { boundsOf, orderKeys, type Properties, statedDue } from './form.js';
import { dateKeys } from './order.js';

/** What the graph works out for itself, from facts that may have several owners: never in the history. */

export interface Publication {
  id: string;
  isReport: boolean;
  title: string | null;
  publishedOn: string | null;
  /** How many inspections it reports on. */
  inspections: number;
}

/** When the inspection's own report was published; and when its claims were made public, by that or by a release. */
export function publicationOf(
  title: string,
  publications: readonly Publication[],
): { report?: string; claims?: string } {
  const report = ownReport(title, publications)?.publishedOn ?? undefined;
  const release = first(publications.filter(({ isReport, publishedOn }) => !isReport && publishedOn !== null));
  const claims = report ?? release?.publishedOn ?? undefined;
  return { ...(report !== undefined && { report }), ...(claims !== undefined && { claims }) };
}

/** Of the reports on an inspection its own is the one with its title, then the one on fewest others. */
function ownReport(title: string, publications: readonly Publication[]): Publication | undefined {
  const reports = publications.filter(({ isReport }) => isReport);
  const titled = reports.filter((report) => report.title === title);
  const candidates = titled.length > 0 ? titled : reports;
  const fewest = Math.min(...candidates.map(({ inspections }) => inspections));
  return first(candidates.filter(({ inspections }) => inspections === fewest));
}

function first(publications: readonly Publication[]): Publication | undefined {
  const byDate = publications.map((publication) => {
    const { asc } = dateKeys(publication.id, publication.publishedOn ?? undefined);
    return { asc, publication };
  });
  return byDate.toSorted((one, other) => (one.asc < other.asc ? -1 : 1))[0]?.publication;
}

export function inspectionForm(id: string, publishedOn: string | undefined): Properties {
  return { ...dated('publishedOn', publishedOn), ...orderKeys('Published', dateKeys(id, publishedOn)) };
}

/** A claim is as old as the publication it was made in. Only a recommendation can be due. */
export function claimForm(id: string, stored: Properties, made: string | undefined): Properties {
  const deadline = stored['deadline']?.toString();
  const stated = statedDue(stored);
  const derivedDue = made === undefined ? undefined : dueAfter(made, deadline);
  const due = stated ?? derivedDue;
  return {
    ...dated('made', made),
    ...orderKeys('Made', dateKeys(id, made)),
    ...dated('due', due),
    ...orderKeys('Due', dateKeys(id, due)),
    ...(deadline !== undefined && { isDueDerived: stated === undefined && derivedDue !== undefined }),
  };
}

const months: Readonly<Record<string, number>> = { IMMEDIATELY: 0, WITHIN_THREE_MONTHS: 3, WITHIN_SIX_MONTHS: 6 };

function dueAfter(made: string, deadline: string | undefined): string | undefined {
  const wait = months[deadline ?? ''];
  return wait === undefined ? undefined : addMonths(made, wait);
}

function dated(key: string, date: string | undefined): Properties {
  return date === undefined ? {} : { [key]: date, ...boundsOf(key, date) };
}
