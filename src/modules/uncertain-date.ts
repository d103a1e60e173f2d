import { dateInWords, parseDate } from '../edtf.js';
import { cypher, name } from '../neo4j/cypher.js';
import { WrongArgument } from '../neo4j/errors.js';
import { derived, type Derived, type Filter } from '../neo4j/select/noun.js';

/** A date is stored as its text and two bounds: `x`, `xEarliest`, `xLatest`; of several, only the texts are. */
export function uncertainDate(property: string, isList: boolean): Derived {
  if (isList) {
    return derived(cypher`this.${name(property)}`, (edtfs: readonly string[] | null) => (edtfs ?? []).map(fromText));
  }
  const { stored, earliest, latest } = propertiesOf(property);
  return derived(
    cypher`[this.${stored}, this.${earliest}, this.${latest}]`,
    ([edtf, from, to]: readonly (string | null)[]) => (edtf ? told(edtf, from ?? null, to ?? null) : null),
  );
}

/**
 * Possibly: the two intervals overlap, for the stored date or for what any source states of it.
 * Certainly: wholly inside, and not marked as uncertain. What has no date is in neither.
 */
export function dateRange(property: string): Filter {
  const { stored, earliest, latest } = propertiesOf(property);
  return ({ from: since, to: until, certainty }: DateRange) => {
    if (!since && !until) throw new WrongArgument('A range of dates has neither from nor to; expected at least one.');
    const start = since ?? '0000-01-01';
    const end = until ?? '9999-12-31';
    if (certainty === 'CERTAINLY') {
      return cypher`this.${earliest} >= ${start} AND this.${latest} <= ${end}
  AND NOT this.${stored} CONTAINS '?' AND NOT this.${stored} CONTAINS '~'`;
    }
    return cypher`this.${stored} IS NOT NULL
  AND coalesce(this.${latest}, '9999-12-31') >= ${start} AND coalesce(this.${earliest}, '0000-01-01') <= ${end}
  OR EXISTS {
    MATCH (this)<-[:STATES_ABOUT]-(via:Statement {property: '${name(property)}'})
    WHERE coalesce(via.valueLatest, '9999-12-31') >= ${start} AND coalesce(via.valueEarliest, '0000-01-01') <= ${end}
  }`;
  };
}

interface DateRange {
  from?: string | null;
  to?: string | null;
  certainty: 'POSSIBLY' | 'CERTAINLY';
}

function propertiesOf(property: string) {
  return { stored: name(property), earliest: name(`${property}Earliest`), latest: name(`${property}Latest`) };
}

function fromText(edtf: string) {
  const { earliest, latest } = parseDate(edtf);
  return told(edtf, earliest ?? null, latest ?? null);
}

function told(edtf: string, earliest: string | null, latest: string | null) {
  return {
    edtf,
    earliest,
    latest,
    get isUncertain() {
      return parseDate(edtf).isUncertain;
    },
    get text() {
      return dateInWords(edtf);
    },
  };
}
