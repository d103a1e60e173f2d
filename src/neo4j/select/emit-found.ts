import { bind, cypher, type Fragment, join, name } from '../cypher.js';
import type { Path, Way } from './noun.js';
import { where } from './page.js';
import type { InOrder, Led, Source } from './source.js';

/** What a page of a whole list is found by. */
export interface Finding {
  /** The variable of what is found. */
  readonly that: string;
  readonly start: Path;
  readonly source: Source;
  /** That the key of the page is there, and between which cursors. */
  readonly cut: readonly Fragment[];
  /** By the key of the page, and as much as it holds. */
  readonly ordered: Fragment;
}

/** With more candidates it takes less to go through the list in its order until the page is full. */
const few = 500;

/** Clauses that leave the objects of a page in their order. */
export function emitFound(finding: Finding): Fragment {
  const { source, cut, ordered } = finding;
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
${ordered}`;
}

/** Clauses that leave all that the filters let through, to be counted. */
export function emitAll(finding: Pick<Finding, 'that' | 'start' | 'source'>): Fragment {
  const { all } = finding.source;
  const found = emitWays(all.ways, finding, holdsOf(all, finding));
  return all.ways.some(({ match }) => match) ? cypher`${found}\nRETURN ${name(finding.that)}` : found;
}

/** Of each way as much as the page holds, and of that the page. */
function emitInOrder(finding: Finding): Fragment {
  const { source, ordered } = finding;
  const [only, ...others] = source.inOrder;
  if (only !== undefined && others.length === 0 && only.values === undefined) return emitOrdered(only, finding);
  const pages = source.inOrder.map((one) => emitEach(one, finding));
  return cypher`CALL () {\n  ${union(pages, finding)}\n}\n${ordered}`;
}

function emitEach(one: InOrder, finding: Finding): Fragment {
  const page = emitOrdered(one, finding);
  if (one.values === undefined) return page;
  return cypher`UNWIND ${one.values} AS value
WITH DISTINCT value
CALL (value) {
  ${page}
  RETURN ${name(finding.that)}
}`;
}

function emitOrdered({ way, holds, ordered }: InOrder, finding: Finding): Fragment {
  const { that, cut } = finding;
  const conditions = [...cut, ...holds.map((one) => bind(one, { this: that }))];
  return cypher`${emitWay(way, finding, conditions)}\n${bind(ordered, { that })}`;
}

function holdsOf({ holds }: Led, { that }: Pick<Finding, 'that'>): readonly Fragment[] {
  return holds.map((one) => bind(one, { this: that }));
}

type Leading = Pick<Finding, 'that' | 'start'>;
type Conditions = readonly Fragment[];

function emitWays(ways: readonly Way[], finding: Leading, conditions: Conditions): Fragment {
  const branches = ways.map((way) => emitWay(way, finding, conditions));
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
