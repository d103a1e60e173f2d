import { bind, cypher, type Fragment, join, name } from '../cypher.js';
import type { Path, Way } from './noun.js';
import { where } from './page.js';
import type { Led, Source } from './source.js';

/** What a page of a whole list is found by. */
export interface Finding {
  /** The variable of what is found. */
  readonly that: string;
  readonly start: Path;
  readonly source: Source;
  /** That the key of the page is there, and between which cursors. */
  readonly cut: readonly Fragment[];
  /** In the order that an index of the way has, and as much as a page holds. */
  readonly ordered: Fragment;
  /** By the key of the page, and as much. */
  readonly sorted: Fragment;
}

/** With more candidates it takes less to go through the list in its order until the page is full. */
const few = 500;

/** Clauses that leave the objects of a page in their order. */
export function emitFound(finding: Finding): Fragment {
  const { source, cut, sorted } = finding;
  const { narrow } = source;
  if (narrow === undefined) return emitInOrder(finding);
  const that = name(finding.that);
  return cypher`WITH COLLECT {
  ${emitWays(narrow.ways, finding, [])}
  RETURN ${that} LIMIT ${few + 1}
} AS few
CALL (few) {
  UNWIND CASE WHEN size(few) <= ${few} THEN few ELSE [] END AS ${that}
  WITH ${that}${where([...cut, ...holdsOf(narrow, finding)])}
  RETURN ${that}
  UNION ALL
  WITH few WHERE size(few) > ${few}
  CALL () {
    ${emitInOrder(finding)}
    RETURN ${that}
  }
  RETURN ${that}
}
${sorted}`;
}

/** Clauses that leave all that the filters let through, to be counted. */
export function emitAll(finding: Pick<Finding, 'that' | 'start' | 'source'>): Fragment {
  const { inOrder, narrow } = finding.source;
  const led = narrow ?? inOrder;
  const all = emitWays(led.ways, finding, holdsOf(led, finding));
  return led.ways.some(({ match }) => match) ? cypher`${all}\nRETURN ${name(finding.that)}` : all;
}

/** Of each way as much as the page holds, and of that the page. */
function emitInOrder(finding: Finding): Fragment {
  const { source, cut, ordered, sorted } = finding;
  const { inOrder, each } = source;
  const conditions = [...cut, ...holdsOf(inOrder, finding)];
  if (each === undefined) {
    const pages = emitWays(inOrder.ways, finding, conditions, ordered);
    return inOrder.ways.length === 1 ? pages : cypher`${pages}\n${sorted}`;
  }
  const is = bind(each.is, { this: finding.that });
  const pages = inOrder.ways.map((way) => cypher`${emitWay(way, finding, [is, ...conditions])}\n${ordered}`);
  return cypher`UNWIND ${each.values} AS value
WITH DISTINCT value
CALL (value) {
  ${union(pages, finding)}
}
${sorted}`;
}

function holdsOf({ holds }: Led, { that }: Pick<Finding, 'that'>): readonly Fragment[] {
  return holds.map((one) => bind(one, { this: that }));
}

type Leading = Pick<Finding, 'that' | 'start'>;
type Conditions = readonly Fragment[];

function emitWays(ways: readonly Way[], finding: Leading, conditions: Conditions, ending?: Fragment): Fragment {
  const branches = ways.map((way) => {
    const found = emitWay(way, finding, conditions);
    return ending ? cypher`${found}\n${ending}` : found;
  });
  const [only, ...others] = branches;
  return only !== undefined && others.length === 0 ? only : cypher`CALL () {\n  ${union(branches, finding)}\n}`;
}

function emitWay(way: Way, { that, start }: Leading, conditions: Conditions): Fragment {
  const bound = (one: Fragment | undefined) => one && bind(one, { that, this: that });
  const led = [bound(start.where), bound(way.where)];
  const match = bind(start.match, { that });
  if (way.match === undefined) return cypher`${match}${where([...led, ...conditions])}`;
  // What is passed on the way is forgotten: it may be called as in the conditions, and lead to one thing twice.
  return cypher`${match}
${bind(way.match, { this: that })}${where(led)}
WITH DISTINCT ${name(that)}${where(conditions)}`;
}

function union(branches: readonly Fragment[], { that }: Pick<Finding, 'that'>): Fragment {
  return join(
    branches.map((branch) => cypher`${branch}\nRETURN ${name(that)}`),
    '\nUNION\n',
  );
}
