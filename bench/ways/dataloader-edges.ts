import { acrossMatch } from '../operations/filter.js';

/** Where a field leads, from `this` to `that`, and what of `that` can be asked. */
export interface Edge {
  readonly label: string;
  readonly match: string;
  readonly columns: string;
  /** For a list of which only the first are wanted: sorted for each object of the batch. */
  readonly order?: string;
  readonly isOne?: boolean;
}

const inspection = '.id, .title, .fieldwork, .fieldworkEarliest, .fieldworkLatest';
const document = '.id, .title, .publishedOn, .publishedOnEarliest, .publishedOnLatest';
const recommendation = '.id, .summary, .deadline, .basis';
const statusEvent = '.id, .status, .on, .onEarliest, .onLatest';

const of = (label: string, match: string, columns: string, more: Partial<Edge> = {}): Edge => ({
  ...{ label, match: `(this)${match}(that)`, columns },
  ...more,
});
const one = { isOne: true };
const evidenceOf = (label: string) => of(label, '<-[:SUPPORTS]-', '.id');

/** One batch for each field: `Type.field` of ways/dataloader.graphql. */
export const edges: Readonly<Record<string, Edge>> = {
  'Force.inspections': of('Force', '<-[:INSPECTED]-', inspection, { order: 'that.byFieldworkDesc DESC' }),
  'Force.recommendations': of('Force', '<-[:ADDRESSED_TO]-', recommendation, { order: 'that.byMadeDesc DESC' }),
  'Inspection.recommendations': of('Inspection', '<-[:MADE_IN]-', recommendation, { order: 'that.byMadeDesc DESC' }),
  'Inspection.reports': { label: 'Inspection', match: '(this)<-[:REPORTS_ON]-(that:Report)', columns: document },
  'Document.publishers': of('Document', '-[:PUBLISHED_BY]->', '.id, .name'),
  'Recommendation.madeIn': of('Recommendation', '-[:MADE_IN]->', inspection, one),
  'Recommendation.addressees': of('Recommendation', '-[:ADDRESSED_TO]->', '.id, .name'),
  'Recommendation.themes': of('Recommendation', '-[:CONCERNS]->', '.id, .name'),
  'Recommendation.assessments': of('Recommendation', '<-[:ASSESSES]-', '.id, .reading, .summary'),
  'Recommendation.coverage': of('Recommendation', '<-[:COVERS]-', '.id, .treatment'),
  'Coverage.article': of('Coverage', '-[:CARRIED_BY]->', document, one),
  'Person.quotations': of('Person', '<-[:SPOKEN_BY]-', '.id, .exact, .speakerAsPrinted'),
  'Quotation.document': of('Quotation', '-[:QUOTED_IN]->', document, one),
  'Quotation.evidence': of('Quotation', '<-[:SUPPORTS]-', '.id, .method'),
  'Traced.madeIn': of('Recommendation', '-[:MADE_IN]->', inspection),
  'Traced.assessments': of('Recommendation', '<-[:ASSESSES]-', '.id, .reading, .byMadeDesc'),
  'Traced.coverage': of('Recommendation', '<-[:COVERS]-', '.id'),
  'Traced.statusHistory': of('Recommendation', '<-[:CHANGES_STATUS_OF]-', statusEvent),
  'Traced.stances': of('Recommendation', '<-[:RESPONDS_TO]-', '.id'),
  'Traced.evidence': evidenceOf('Recommendation'),
  'AssessedPart.madeIn': of('Assessment', '-[:ASSESSED_IN]->', inspection),
  'AssessedPart.coverage': of('Assessment', '<-[:COVERS]-', '.id'),
  'AssessedPart.evidence': evidenceOf('Assessment'),
  'CoveragePart.article': of('Coverage', '-[:CARRIED_BY]->', document),
  'CoveragePart.evidence': evidenceOf('Coverage'),
  'StatusEvent.evidence': evidenceOf('StatusEvent'),
  'Stance.statedIn': of('Stance', '-[:STATED_IN]->', document),
  'Stance.evidence': evidenceOf('Stance'),
  'EvidencePart.document': of('Evidence', '-[:CITES]->', document),
};

const recommendationById = `MATCH (r:Recommendation {id: $id}) RETURN r {${recommendation}} AS row`;

/** The statements of the root fields: a list of rows, or the one. */
export const roots: Readonly<Record<string, { readonly text: string; readonly isOne: boolean }>> = {
  recommendation: { text: recommendationById, isOne: true },
  traced: {
    text: 'MATCH (r:Recommendation {id: $id}) RETURN r {.id, .made, .madeEarliest, .madeLatest} AS row',
    isOne: true,
  },
  force: { text: 'MATCH (f:Force {id: $id}) RETURN f {.id, .name} AS row', isOne: true },
  person: { text: 'MATCH (p:Person {id: $id}) RETURN p {.id, .name} AS row', isOne: true },
  forces: {
    text: `MATCH (f:Force) WHERE f.byNameAsc IS NOT NULL
WITH f ORDER BY f.byNameAsc LIMIT toInteger($first) RETURN f {.id, .name} AS row`,
    isOne: false,
  },
  across: { text: `${acrossMatch} RETURN r {${recommendation}} AS row`, isOne: false },
  recommendationCount: { text: 'MATCH (r:Recommendation) RETURN count(r) AS row', isOne: true },
};

/** With a cursor or without: two texts, as one has an absent parameter. */
export function pageText(isAfter: boolean): string {
  return `MATCH (r:Recommendation) WHERE r.byMadeDesc ${isAfter ? '< $after' : 'IS NOT NULL'}
WITH r ORDER BY r.byMadeDesc DESC LIMIT toInteger($first) RETURN r {${recommendation}} AS row`;
}
