import { bind, cypher, type Fragment, join, name, type Statement, statement } from './cypher.js';

/**
 * What a node keeps of what stands around it, so that an index can begin with it and go on in the order of a list.
 * The graph works it out from what loads write, and a load does so again for all that it touches: see around.ts.
 */

/** What a filter asks of something else, and in which properties the node keeps it. */
export interface Surrounding {
  /** From `this` to `via`. */
  readonly pattern: Fragment;
  /** What is asked of `via`. */
  readonly property: string;
  /** Each holds one of the values, in their order; where there are more than places, the first says `several`. */
  readonly places: readonly string[];
}

/** In the first place: more than can be kept, so that one has to look. No id and no name of a region. */
export const several = '*';

function surrounding(pattern: Fragment, property: string, ...places: readonly string[]): Surrounding {
  return { pattern, property, places };
}

const themes = surrounding(cypher`(this)-[:CONCERNS]->(via:Theme)`, 'id', 'toTheme', 'toTheme2', 'toTheme3');
const inspected = cypher`(this)-[:INSPECTED]->(via:Force)`;
const addressed = cypher`(this)-[:ADDRESSED_TO]->(via:Force)`;
const found = cypher`(this)-[:FOUND_IN]->(:Inspection)-[:INSPECTED]->(via:Force)`;
const reported = cypher`(this)-[:REPORTS_ON]->(:Inspection)-[:INSPECTED]->(via:Force)`;

export const surroundings = {
  Finding: {
    force: surrounding(found, 'id', 'toForce'),
    region: surrounding(found, 'region', 'toRegion'),
    theme: themes,
  },
  Recommendation: {
    force: surrounding(addressed, 'id', 'toForce'),
    region: surrounding(addressed, 'region', 'toRegion'),
    theme: themes,
  },
  Inspection: {
    force: surrounding(inspected, 'id', 'toForce'),
    region: surrounding(inspected, 'region', 'toRegion'),
    programme: surrounding(cypher`(this)-[:PART_OF]->(via:Programme)`, 'id', 'toProgramme'),
  },
  Document: {
    force: surrounding(reported, 'id', 'toForce'),
    publisher: surrounding(cypher`(this)-[:PUBLISHED_BY]->(via:Body)`, 'id', 'toPublisher'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Surrounding>>>>;

/** So many days at most lie between the order's date and the later one, unless they are marked to lie apart. */
export const daysBetween = 366;

/** Labels of nodes that keep something. */
export type Keeping = keyof typeof surroundings;
export const keeping: readonly Keeping[] = ['Finding', 'Recommendation', 'Inspection', 'Document'];

/** Types of the relationships that lead from a node to what it keeps. */
export const leading: readonly string[] = [...new Set(keeping.flatMap(leadingFrom))];

function leadingFrom(label: Keeping): readonly string[] {
  const patterns = Object.values<Surrounding>(surroundings[label]).map(({ pattern }) => pattern.strings.join(''));
  return patterns.flatMap((text) => [...text.matchAll(/\[:(\w+)\]/g)].map(([, type = '']) => type));
}

type Kept = Readonly<Record<string, Fragment>>;

const latestReading = cypher`coalesce(COLLECT {
  MATCH (this)<-[:ASSESSES]-(via:Assessment)
  WITH via ORDER BY via.byMadeDesc DESC LIMIT 1
  RETURN via.reading
}[0], 'NOT_ASSESSED')`;

/** By an article that carries it or an assessment of it. */
const isCovered = cypher`EXISTS { (this)<-[:ASSESSES*0..1]-()<-[:COVERS]-(:Coverage) }`;

/** The register's word, where it has one; two events of a day stand in the order of their ids. */
const officialStatus = cypher`COLLECT {
  MATCH (this)<-[:CHANGES_STATUS_OF]-(via:StatusEvent)
  WHERE via.status IS NOT NULL
  WITH via ORDER BY coalesce(via.onEarliest, '') DESC, via.id DESC LIMIT 1
  RETURN via.status
}[0]`;

/** What else is kept, by property: values of its own, and which dates lie far from each other. */
const others: Readonly<Record<Keeping, Kept>> = {
  Finding: { latestReading, isCovered },
  Recommendation: { latestReading, isCovered, officialStatus, dueIsApart: isApart('due', 'byMadeDesc') },
  Inspection: { publishedOnIsApart: isApart('publishedOn', 'byFieldworkDesc') },
  Document: {},
};

/** True, or nothing, where a date cannot be looked for in a stretch of the other's order. */
function isApart(property: string, key: string): Fragment {
  const [date, earliest] = [name(property), cypher`this.${name(`${property}Earliest`)}`];
  const order = cypher`substring(this.${name(key)}, 0, 10)`;
  return cypher`CASE WHEN this.${date} IS NOT NULL AND NOT coalesce(
  ${order} <= ${earliest} AND ${order} >= toString(date(${earliest}) - duration({days: ${daysBetween}})), false
) THEN true END`;
}

/** The properties in which nodes of a label keep something. */
export function kept(label: Keeping): readonly string[] {
  const around = Object.values<Surrounding>(surroundings[label]).flatMap(({ places }) => places);
  return [...around, ...Object.keys(others[label])];
}

/** Works out anew all that these nodes of a label keep. */
export function keepAnew(label: Keeping, ids: readonly string[]): Statement {
  const around = Object.entries<Surrounding>(surroundings[label]);
  const lists = around.map(
    ([key, { pattern, property, places }]) => cypher`COLLECT {
  MATCH ${pattern}
  WITH DISTINCT via.${name(property)} AS value ORDER BY value LIMIT ${places.length + 1}
  RETURN value
} AS ${name(key)}`,
  );
  const properties = [
    ...around.flatMap(([key, { places }]) => places.map((_, index) => placed(name(key), places, index))),
    ...Object.entries(others[label]).map(([key, value]) => cypher`${name(key)}: ${value}`),
  ];
  // Null takes a property away.
  return statement(
    bind(
      cypher`UNWIND ${ids} AS id
MATCH (this:${name(label)} {id: id})
WITH this, ${join(lists, ', ')}
WITH this, {
  ${join(properties, ',\n')}
} AS kept
SET this += kept`,
      { this: 'node' },
    ),
  );
}

function placed(values: Fragment, places: readonly string[], index: number): Fragment {
  const place = name(places[index] ?? '');
  const more = index === 0 ? cypher` THEN ${several}` : cypher` THEN null`;
  return cypher`${place}: CASE WHEN size(${values}) > ${places.length}${more} ELSE ${values}[${index}] END`;
}
