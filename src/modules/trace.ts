import type { Recommendation, RecommendationFilter, Trace } from '../generated/schema.js';
import { cypher, name } from '../neo4j/cypher.js';
import { WrongArgument } from '../neo4j/errors.js';
import { type Branches, changedSince, here, is, kept, type Noun, path } from '../neo4j/select/noun.js';
import { type RootField, shortened, typeOfId } from '../neo4j/select/root.js';
import { select } from '../neo4j/select/select.js';
import { surroundings } from '../neo4j/surroundings.js';

/** What recommendations and findings have alike. */
const traceable: Noun<keyof Recommendation, keyof RecommendationFilter> = {
  order: 'Made',
  arePagesNewestFirst: true,
  edges: {
    themes: path(cypher`MATCH (this)-[:CONCERNS]->(that:Theme)`),
    assessments: path(cypher`MATCH (this)<-[:ASSESSES]-(that:Assessment)`),
    coverage: path(cypher`MATCH (this)<-[:COVERS]-(that:Coverage)`),
    trace: here,
  },
  filters: {
    theme: kept(surroundings.Recommendation.theme, 'byMadeDesc'),
    changedSince,
    isCovered: is('isCovered'),
  },
};

/**
 * A trace has no node: it stands on its subject, and each kind of step on what happened.
 * A step without a date stands behind the one that caused it: an article about a follow-up behind
 * that follow-up, everything else behind the making of the recommendation.
 */
const steps: Branches = {
  branches: {
    Recommended: {
      match: cypher`WITH this, this AS that WHERE that:Recommendation`,
      place: cypher`{kind: 0, id: that.id, earliest: that.madeEarliest, latest: that.madeLatest}`,
    },
    Found: {
      match: cypher`WITH this, this AS that WHERE that:Finding`,
      place: cypher`{kind: 1, id: that.id, earliest: that.madeEarliest, latest: that.madeLatest}`,
    },
    CoveredBy: {
      match: cypher`MATCH (this)<-[:ASSESSES*0..1]-()<-[:COVERS]-(:Coverage)-[:CARRIED_BY]->(that:Article)
WITH DISTINCT this, that
WITH this, that, COLLECT {
  MATCH (this)<-[:ASSESSES*0..1]-()<-[:COVERS]-(via:Coverage)-[:CARRIED_BY]->(that)
  RETURN via
} AS through`,
      place: cypher`{kind: 2, id: that.id, earliest: that.publishedOnEarliest, latest: that.publishedOnLatest, cause: CASE WHEN that.publishedOn IS NULL THEN COLLECT {
  MATCH (this)<-[:ASSESSES]-(:Assessment)-[:ASSESSED_IN]->(via:Inspection)<-[:REPORTS_ON]-(that)
  WITH via ORDER BY via.id LIMIT 1
  RETURN via.id
}[0] END}`,
    },
    Responded: {
      match: cypher`MATCH (this)<-[:RESPONDS_TO]-(:Stance)-[:STATED_IN]->(that:Response)
WITH DISTINCT this, that
WITH this, that, COLLECT {
  MATCH (this)<-[:RESPONDS_TO]-(via:Stance)-[:STATED_IN]->(that)
  RETURN via
} AS through`,
      place: cypher`{kind: 3, id: that.id, earliest: that.publishedOnEarliest, latest: that.publishedOnLatest}`,
    },
    StatusChanged: {
      match: cypher`MATCH (this)<-[:CHANGES_STATUS_OF]-(that:StatusEvent)`,
      place: cypher`{kind: 4, id: that.id, earliest: that.onEarliest, latest: that.onLatest}`,
    },
    FollowedUp: {
      match: cypher`MATCH (this)<-[:ASSESSES]-(through:Assessment)-[:ASSESSED_IN]->(that:Inspection)`,
      place: cypher`{kind: 5, id: that.id, earliest: that.fieldworkEarliest, latest: that.fieldworkLatest}`,
    },
  },
  arrange: inOrder,
};

const trace: Noun<keyof Trace> = {
  edges: { subject: here, steps },
};

const traceById: RootField = (_source, { id }: { id: string }, context, info) => {
  const type = typeOfId(id);
  if (type !== 'Recommendation' && type !== 'Finding') {
    throw new WrongArgument(`"${shortened(id)}" cannot be traced; expected recommendation:<slug> or finding:<slug>.`);
  }
  return select(path(cypher`MATCH (that:${name(type)} {id: ${id}})`), context, info);
};

export const nouns = { Traceable: traceable, Trace: trace };
export const roots = { trace: traceById };

interface Step {
  readonly kind: number;
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The step that brought this one about; where it is not told, the first. */
  readonly cause?: string | null;
}

interface Placed extends Step {
  readonly index: number;
}

/**
 * By earliest bound, latest bound, kind and id. What has no date follows its cause; and what has one too vague to
 * tell whether it came before the report ("February 2015" beside the 11th) does not stand before it.
 */
export function inOrder(places: readonly Step[]): readonly number[] {
  const steps = places.map((place, index): Placed => ({ ...place, index }));
  const origin = steps.find(({ kind }) => kind <= 1);
  const byKey = (one: Placed, other: Placed) => (keyOf(one, origin) < keyOf(other, origin) ? -1 : 1);
  const dated = steps.filter(isDated).sort(byKey);
  const undated = steps.filter((step) => !isDated(step)).sort(byKey);
  const placed = undated.reduceRight((before, step) => {
    const cause = before.findIndex(({ id }) => id === step.cause);
    const place = cause === -1 ? before.findIndex(({ kind }) => kind <= 1) : cause;
    return before.toSpliced(place + 1, 0, step);
  }, dated);
  return placed.map(({ index }) => index);
}

function isDated({ earliest, latest }: Step): boolean {
  return earliest !== null || latest !== null;
}

/** A date open towards the past stands on its latest bound. */
function keyOf({ earliest, latest, kind, id }: Step, origin: Step | undefined): string {
  const own = earliest ?? latest ?? '';
  const first = origin?.earliest ?? '';
  const since = own < first && (latest ?? first) >= first ? first : own;
  return [since, latest ?? '9999-12-31', kind, id].join('\u0001');
}
