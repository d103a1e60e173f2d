import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, concatAST, type GraphQLFieldResolver, type GraphQLSchema, parse, Source } from 'graphql';
import { type Execute, executor } from './execute/execute.js';
import { type Modules, type Nouns, nounsOf } from './neo4j/select/nouns.js';
import type { Noun } from './neo4j/select/noun.js';
import type { RootField } from './neo4j/select/root.js';
import * as appearance from './modules/appearance.js';
import * as article from './modules/article.js';
import * as articleSentence from './modules/article-sentence.js';
import * as assessment from './modules/assessment.js';
import * as body from './modules/body.js';
import * as caseAudit from './modules/case-audit.js';
import * as change from './modules/change.js';
import * as claim from './modules/claim.js';
import * as coverage from './modules/coverage.js';
import * as coveredBy from './modules/covered-by.js';
import * as document from './modules/document.js';
import * as evidence from './modules/evidence.js';
import * as figure from './modules/figure.js';
import * as finding from './modules/finding.js';
import * as followedUp from './modules/followed-up.js';
import * as force from './modules/force.js';
import * as found from './modules/found.js';
import * as inspection from './modules/inspection.js';
import * as judgement from './modules/judgement.js';
import * as node from './modules/node.js';
import * as office from './modules/office.js';
import * as organisation from './modules/organisation.js';
import * as passage from './modules/passage.js';
import * as person from './modules/person.js';
import * as pickUp from './modules/pick-up.js';
import * as programme from './modules/programme.js';
import * as question from './modules/question.js';
import * as quotation from './modules/quotation.js';
import * as recommendation from './modules/recommendation.js';
import * as recommended from './modules/recommended.js';
import * as responded from './modules/responded.js';
import * as response from './modules/response.js';
import * as stance from './modules/stance.js';
import * as statement from './modules/statement.js';
import * as statusChanged from './modules/status-changed.js';
import * as statusEvent from './modules/status-event.js';
import * as tenure from './modules/tenure.js';
import * as termSlip from './modules/term-slip.js';
import * as text from './modules/text.js';
import * as theme from './modules/theme.js';
import * as trace from './modules/trace.js';
import * as traceStep from './modules/trace-step.js';
import { dateRange, uncertainDate } from './modules/uncertain-date.js';
import { checkScalars } from './scalars.js';

/** What a module says: how the graph answers for its types, and the root fields that begin with them. */
interface Module {
  readonly nouns?: Readonly<Record<string, Noun>>;
  readonly roots?: Readonly<Record<string, RootField>>;
}

const all: readonly Module[] = [
  ...[appearance, article, assessment, body, caseAudit, change, claim, coverage, coveredBy, document],
  ...[evidence, figure, finding, followedUp, force, found, inspection, judgement, node, office],
  ...[organisation, passage, person, programme, question, quotation, recommendation, recommended],
  ...[responded, response, stance, statement, statusChanged, statusEvent, tenure, text, theme, trace],
  ...[traceStep, articleSentence, pickUp, termSlip],
];

const modules: Modules = {
  nouns: merged(all.map(({ nouns = {} }) => nouns)),
  embedded: { UncertainDate: uncertainDate },
  ranges: { DateRange: dateRange },
};

export interface Answering {
  readonly schema: GraphQLSchema;
  readonly nouns: Nouns;
  readonly execute: Execute;
}

/** The SDL of schema/*.graphql, answered by src/modules: a field in one and not in the other stops the start. */
export function answering(folder = join(import.meta.dirname, '../schema')): Answering {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const documents = files.map((file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), file)));
  const schema = buildASTSchema(concatAST(documents));
  checkScalars(schema);
  const roots = merged(all.map((module) => module.roots ?? {}));
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const root = roots[field.name];
    if (root === undefined) throw new TypeError(`Query.${field.name} has no root resolver in src/modules`);
    // What a root reads of its arguments is what the SDL gives that field.
    field.resolve = root as GraphQLFieldResolver<unknown, unknown>;
  }
  const nouns = nounsOf(schema, modules);
  return { schema, nouns, execute: executor(schema, nouns) };
}

function merged<Value>(records: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}
