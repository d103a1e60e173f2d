import type { Row } from '../../src/ingest/claim.js';
import { addMonths } from '../../src/edtf.js';
import { idOf, type Lasting, many, row } from './lasting.js';
import type { Random } from '../random.js';

/** One inspection with all that came of it. */
export interface Inspected {
  readonly rows: readonly Row[];
  /** When its report was published, and so its claims made; undefined: not known. */
  readonly publishedOn: string | undefined;
  readonly inspection: string;
  readonly recommendations: readonly string[];
  readonly documents: readonly string[];
}

const readings = ['MET', 'PARTLY_MET', 'NOT_MET'];
const treatments = ['LED', 'REPORTED', 'PASSING'];
const deadlines = ['IMMEDIATELY', 'WITHIN_THREE_MONTHS', 'WITHIN_SIX_MONTHS', 'NONE_STATED', 'UNKNOWN'];
const statuses = ['AWAITING_REVIEW', 'WILL_BE_PROGRESSED', 'BEING_PROGRESSED', 'COMPLETE'];

export interface World {
  readonly lasting: Lasting;
  readonly random: Random;
}

/** `earlier` are the inspections of the same force, the latest first: two of them are followed up. */
export function inspect(slug: string, force: string, earlier: readonly Inspected[], world: World): Inspected {
  const { lasting, random } = world;
  const month = `${2014 + random.below(12)}-${String(1 + random.below(12)).padStart(2, '0')}`;
  const published = random.isHit(0.05)
    ? undefined
    : `${addMonths(month, 4)}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const followed = earlier.slice(0, 2);
  const [latest] = followed;
  const inspection = row('Inspection', slug, {
    title: `${sentenceOf(random, 6)} ${slug}`,
    kind: latest === undefined ? 'INITIAL' : 'REINSPECTION',
    ...(random.isHit(0.9) && { fieldwork: random.isHit(0.2) ? `${month}~` : month }),
    forces: [force],
    programme: random.pick(lasting.programmes),
    conductedBy: [lasting.inspectorate],
    follows: followed.map((one) => one.inspection),
  });
  const documents = documentsOf(slug, { inspection: inspection.id, force, published }, world);
  const claims = claimsOf(slug, inspection.id, force, world);
  const recommendations = claims.filter(({ label }) => label === 'Recommendation').map(idOf);
  const [report] = documents;
  const sources = report === undefined ? [] : [report.id];
  const rows = [
    inspection,
    ...documents,
    ...claims.map((claim) => ({ ...claim, values: { ...claim.values, sources } })),
    ...assessmentsOf(slug, inspection.id, followed, { random, sources }),
    ...coverageOf(slug, recommendations, documents.filter(({ label }) => label === 'Article').map(idOf), random),
    ...answersOf(slug, force, recommendations, { random, sources, response: `response:${slug}`, published }),
  ];
  return { rows, publishedOn: published, inspection: inspection.id, recommendations, documents: documents.map(idOf) };
}

interface Visit {
  readonly inspection: string;
  readonly force: string;
  readonly published: string | undefined;
}

function documentsOf(slug: string, { inspection, force, published }: Visit, { lasting, random }: World): Row[] {
  const document = (label: 'Report' | 'Release' | 'Response' | 'Article', name: string, publisher: string) =>
    row(label, name, {
      title: sentenceOf(random, 8),
      titleBasis: 'GIVEN',
      ...(published !== undefined && { publishedOn: published }),
      confidence: published === undefined ? 'UNVERIFIED' : 'VERIFIED',
      url: `https://example.org/${label.toLowerCase()}/${name}`,
      publishers: [publisher],
      about: [inspection],
    });
  return [
    document('Report', slug, lasting.inspectorate),
    document('Release', slug, lasting.inspectorate),
    document('Response', slug, force),
    ...many(3, (index) => document('Article', `${slug}-${index}`, random.pick(lasting.papers))),
  ];
}

function claimsOf(slug: string, inspection: string, force: string, { lasting, random }: World): Row[] {
  const themes = () => [...new Set([random.pick(lasting.themes), random.pick(lasting.themes)])];
  const findings = many(6, (index) =>
    row('Finding', `${slug}-${index}`, {
      summary: sentenceOf(random, 18),
      polarity: random.isHit(0.4) ? 'POSITIVE' : 'NEGATIVE',
      ...(random.isHit(0.3) && { severity: random.isHit(0.5) ? 'CAUSE_OF_CONCERN' : 'AREA_FOR_IMPROVEMENT' }),
      themes: themes(),
      foundIn: inspection,
    }),
  );
  const recommendations = many(6, (index) =>
    row('Recommendation', `${slug}-${index}`, {
      summary: sentenceOf(random, 20),
      number: String(index + 1),
      basis: random.isHit(0.8) ? 'STATED' : 'TOPIC_ONLY',
      deadline: random.pick(deadlines),
      themes: themes(),
      madeIn: inspection,
      addressees: [force],
      arisesFrom: [`finding:${slug}-${index}`],
    }),
  );
  return [...findings, ...recommendations];
}

interface Sourced {
  readonly random: Random;
  readonly sources: readonly string[];
}

/** Each recommendation is assessed by the two inspections that follow. */
function assessmentsOf(
  slug: string,
  madeIn: string,
  followed: readonly Inspected[],
  { random, sources }: Sourced,
): Row[] {
  return followed.flatMap(({ recommendations }) =>
    recommendations.map((of) =>
      row('Assessment', `${slug}--${of.replace('recommendation:', '')}`, {
        of,
        madeIn,
        reading: random.pick(readings),
        certainty: random.isHit(0.7) ? 'STATED' : 'INFERRED',
        summary: sentenceOf(random, 12),
        sources,
      }),
    ),
  );
}

/** Two of the three articles carry each recommendation. */
function coverageOf(
  slug: string,
  recommendations: readonly string[],
  articles: readonly string[],
  random: Random,
): Row[] {
  return recommendations.flatMap((of, index) =>
    articles
      .filter((_, place) => place !== index % articles.length)
      .map((article, place) =>
        row('Coverage', `${slug}-${index}-${place}`, {
          article,
          of,
          treatment: random.pick(treatments),
          sources: [article],
        }),
      ),
  );
}

interface Answering extends Sourced {
  readonly response: string;
  readonly published: string | undefined;
}

/** What the force says to two of them, and what the register says of two. */
function answersOf(slug: string, by: string, recommendations: readonly string[], answering: Answering): Row[] {
  const { random, sources, response, published } = answering;
  const on = published === undefined ? undefined : addMonths(published, 6);
  const stances = recommendations.slice(0, 2).map((towards, index) =>
    row('Stance', `${slug}-${index}`, {
      ...{ kind: 'ACCEPTED', summary: sentenceOf(random, 10), by, towards: [towards] },
      ...{ statedIn: response, sources: [response] },
    }),
  );
  const events = recommendations.slice(0, 2).map((of, index) =>
    row('StatusEvent', `${slug}-${index}`, {
      ...(on !== undefined && { on }),
      ...{ status: random.pick(statuses), comment: sentenceOf(random, 8), of, sources },
    }),
  );
  return [...stances, ...events];
}

const words =
  'the force should review how officers record and share what a child says when it is missing or harmed at home and supervisors must check within weeks that plans are made with partners'.split(
    ' ',
  );

export function sentenceOf(random: Random, length: number): string {
  const text = many(length, () => random.pick(words)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
