import { datedProperties, dateInWords, longestDays, parseDate } from '../edtf.js';
import { cypher, type Fragment, name } from '../neo4j/cypher.js';
import { WrongArgument } from '../neo4j/errors.js';
import { type Condition, derived, type Derived, type Filter, type Stretch } from '../neo4j/select/noun.js';
import { daysBetween } from '../neo4j/surroundings.js';

/** A date is stored as its text and, for filters, two bounds: `x`, `xEarliest`, `xLatest`. The text tells all. */
export function uncertainDate(property: string, isList: boolean): Derived {
  const stored = cypher`this.${name(property)}`;
  if (isList) return derived(stored, (edtfs: readonly string[] | null) => (edtfs ?? []).map(told));
  return derived(stored, (edtf: string | null) => (edtf ? told(edtf) : null));
}

const firstDay = '0000-01-01';
const lastDay = '9999-12-31';

/**
 * Possibly: the two intervals overlap, for the stored date or for what any source states of it.
 * Certainly: wholly inside, and not marked as uncertain. What has no date is in neither.
 */
export function dateRange(property: string): Filter {
  return ({ from, to, certainty }: DateRange): Condition => {
    if (!from && !to) throw new WrongArgument('A range of dates has neither from nor to; expected at least one.');
    const days = { since: from ?? firstDay, until: to ?? lastDay };
    return certainty === 'CERTAINLY' ? certainly(property, days) : possibly(property, days);
  };
}

function certainly(property: string, { since, until }: Days): Condition {
  const { order, stored, earliest, latest } = propertiesOf(property);
  const holds = cypher`this.${earliest} >= ${since} AND this.${latest} <= ${until}
  AND NOT this.${stored} CONTAINS '?' AND NOT this.${stored} CONTAINS '~'`;
  const of = (key: Fragment) => cypher`${beginsIn(key, { since, until })} AND ${holds}`;
  return {
    holds,
    stretches: [{ order, of, ways: [] }, ...beside(property, { since, until }, { holds, ways: [], first: since })],
    ways: [],
  };
}

/** What has a date that is longer than the longest of the others is marked where it is stored, and looked at too. */
function possibly(property: string, { since, until }: Days): Condition {
  const { order, stored, earliest, latest, isLong } = propertiesOf(property);
  const overlaps = cypher`this.${stored} IS NOT NULL
  AND coalesce(this.${latest}, '9999-12-31') >= ${since} AND coalesce(this.${earliest}, '0000-01-01') <= ${until}`;
  const first = daysBefore(since, longestDays);
  const of = (key: Fragment) => cypher`${beginsIn(key, { since: first, until })} AND ${overlaps}`;
  const long = { where: cypher`this.${isLong} = true AND ${overlaps}` };
  if (!datedProperties.has(property)) return { holds: overlaps, stretches: [{ order, of, ways: [long] }], ways: [] };
  const match = cypher`MATCH (this)<-[:STATES_ABOUT]-(via:Statement {property: '${stored}'})`;
  const where = cypher`coalesce(via.valueLatest, '9999-12-31') >= ${since} AND coalesce(via.valueEarliest, '0000-01-01') <= ${until}`;
  const holds = cypher`${overlaps}
  OR EXISTS {
    ${match}
    WHERE ${where}
  }`;
  const stated = { match, where };
  const ways = [long, stated];
  const besides = beside(property, { since, until }, { holds: overlaps, ways, first });
  return { holds, stretches: [{ order, of, ways }, ...besides], ways: [] };
}

interface Days {
  readonly since: string;
  readonly until: string;
}

/** The key of the order begins with the earliest day. */
function beginsIn(key: Fragment, { since, until }: Days): Fragment {
  return cypher`this.${key} >= ${since} AND this.${key} < ${`${until}\uFFFF`}`;
}

/** The days of an order that is gone by another date, which of most comes less than a year before. */
const orderBefore: Readonly<Record<string, string>> = { due: 'Made', publishedOn: 'Fieldwork' };

interface Beside extends Pick<Condition, 'holds' | 'ways'> {
  /** The first day on which the date can begin. */
  readonly first: string;
}

/** In a stretch of that order, but for those of which the two dates are marked to lie apart. */
function beside(property: string, { since, until }: Days, { holds, ways, first }: Beside): readonly Stretch[] {
  const order = orderBefore[property];
  if (order === undefined) return [];
  const isApart = `${property}IsApart`;
  const apart = { where: cypher`this.${name(isApart)} = true AND ${holds}`, first: isApart };
  const of = (key: Fragment) => cypher`${beginsIn(key, { since: daysBefore(first, daysBetween), until })} AND ${holds}`;
  const isLoose = Date.parse(until) - Date.parse(since) < longestDays * day;
  return [{ order, of, ways: [apart, ...ways], isLoose }];
}

const day = 86_400_000;

function daysBefore(date: string, days: number): string {
  const earlier = new Date(Date.parse(date) - days * day).toISOString().slice(0, 10);
  return earlier < firstDay ? firstDay : earlier;
}

interface DateRange {
  from?: string | null;
  to?: string | null;
  certainty: 'POSSIBLY' | 'CERTAINLY';
}

function propertiesOf(property: string) {
  const stem = property.replace(/On$/, '');
  return {
    order: `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`,
    stored: name(property),
    earliest: name(`${property}Earliest`),
    latest: name(`${property}Latest`),
    isLong: name(`${property}IsLong`),
  };
}

/** Only what is asked for is worked out. */
function told(edtf: string) {
  return {
    edtf,
    get earliest() {
      return parseDate(edtf).earliest ?? null;
    },
    get latest() {
      return parseDate(edtf).latest ?? null;
    },
    get isUncertain() {
      return parseDate(edtf).isUncertain;
    },
    get text() {
      return dateInWords(edtf);
    },
  };
}
