import type { CoveredBy, FollowedUp, Found, Recommended, Responded, StatusChanged } from '../generated/schema.js';
import { dateInWords } from '../edtf.js';
import { cypher } from '../neo4j/cypher.js';
import { constant, derived, here, type Noun, path } from '../neo4j/select/noun.js';

/** Of several reports on an inspection its own: that of its title, else the one on the fewest inspections. */
const ownReport = path(cypher`MATCH (this)-[:MADE_IN|FOUND_IN]->(via:Inspection)<-[:REPORTS_ON]-(that:Report)`, {
  order: cypher`coalesce(that.title <> via.title, true), COUNT { (that)-[:REPORTS_ON]->() }, that.byPublishedAsc`,
});
const evidence = path(cypher`MATCH (this)<-[:SUPPORTS]-(that:Evidence)`);

/** `this` is the recommendation. */
const recommended: Noun<keyof Recommended> = {
  stored: { on: 'made' },
  edges: {
    inspection: path(cypher`MATCH (this)-[:MADE_IN]->(that:Inspection)`),
    report: ownReport,
    evidence,
  },
  derived: {
    kind: constant('RECOMMENDED'),
    summary: derived(
      cypher`{on: this.made, basis: this.basis, summary: this.summary, bodies: COLLECT {
  MATCH (this)-[:ADDRESSED_TO]->(via:Body)
  WITH via ORDER BY via.byNameAsc
  RETURN via.name
}}`,
      ({
        on,
        basis,
        summary,
        bodies,
      }: {
        on: string | null;
        basis: string;
        summary: string | null;
        bodies: string[];
      }) =>
        sentence(
          `${recommendedAs(basis)} to ${bodies.length > 0 ? bodies.join(', ') : 'bodies not known'}: ` +
            (summary ?? 'its words are not known'),
          on,
        ),
    ),
  },
};

function recommendedAs(basis: string): string {
  if (basis === 'STATED') return 'Recommendation';
  if (basis === 'TOPIC_ONLY') return 'Recommendation, of which only the topic is known,';
  return 'Inferred by us from a concern that a follow-up then assessed, no published recommendation being known,';
}

/** `this` is the finding. */
const found: Noun<keyof Found> = {
  stored: { on: 'made' },
  edges: {
    inspection: path(cypher`MATCH (this)-[:FOUND_IN]->(that:Inspection)`),
    report: ownReport,
    evidence,
  },
  derived: {
    kind: constant('FOUND'),
    summary: derived(
      cypher`{on: this.made, polarity: this.polarity, summary: this.summary}`,
      ({ on, polarity, summary }: { on: string | null; polarity: string; summary: string | null }) =>
        sentence(
          `${polarity === 'POSITIVE' ? 'Found to be good' : 'Found to be wanting'}: ${summary ?? 'not known'}`,
          on,
        ),
    ),
  },
};

/** `this` is the article, `from` the subject. */
const carrying = cypher`MATCH (this)<-[:CARRIED_BY]-(via:Coverage)-[:COVERS]->()-[:ASSESSES*0..1]->(from)`;
const coveredBy: Noun<keyof CoveredBy> = {
  stored: { on: 'publishedOn' },
  edges: {
    article: here,
    coverage: path(cypher`MATCH (this)<-[:CARRIED_BY]-(that:Coverage)-[:COVERS]->()-[:ASSESSES*0..1]->(from)`),
    evidence: path(cypher`${carrying}
MATCH (via)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('COVERED'),
    summary: derived(
      cypher`{on: this.publishedOn, title: this.title, publishers: COLLECT {
  MATCH (this)-[:PUBLISHED_BY]->(via:Body)
  WITH via ORDER BY via.byNameAsc
  RETURN via.name
}, treatments: COLLECT {
  ${carrying}
  RETURN DISTINCT via.treatment ORDER BY via.treatment
}}`,
      ({ on, title, publishers, treatments }: CoveredNeeds) =>
        sentence(
          `Carried by ${publishers.join(', ') || 'a publisher not known'}${treatments.includes('LED') ? ', as the lead' : ''}` +
            `${treatments.includes('PASSING') ? ', in passing' : ''}: ${title ?? 'title not known'}`,
          on,
        ),
    ),
  },
};

interface CoveredNeeds {
  on: string | null;
  title: string | null;
  publishers: string[];
  treatments: string[];
}

/** `this` is the response, `from` the recommendation. */
const responded: Noun<keyof Responded> = {
  stored: { on: 'publishedOn' },
  edges: {
    response: here,
    stances: path(cypher`MATCH (this)<-[:STATED_IN]-(that:Stance)-[:RESPONDS_TO]->(from)`),
    evidence: path(cypher`MATCH (this)<-[:STATED_IN]-(via:Stance)-[:RESPONDS_TO]->(from)
MATCH (via)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('RESPONDED'),
    summary: derived(
      cypher`{on: this.publishedOn, title: this.title}`,
      ({ on, title }: { on: string | null; title: string | null }) =>
        sentence(`Answered: ${title ?? 'title not known'}`, on),
    ),
  },
};

/** `this` is the entry in the register. */
const statusChanged: Noun<keyof StatusChanged> = {
  edges: { event: here, evidence },
  derived: {
    kind: constant('STATUS_CHANGED'),
    summary: derived(
      cypher`{on: this.on, status: this.status, comment: this.comment}`,
      ({ on, status, comment }: { on: string | null; status: string | null; comment: string | null }) => {
        const word = status === null ? 'a comment, no status' : inWords(status);
        return sentence(`The inspectorate's register says ${word}${comment === null ? '' : `: ${comment}`}`, on);
      },
    ),
  },
};

/** `this` is the later inspection, `from` the subject. */
const followedUp: Noun<keyof FollowedUp> = {
  stored: { on: 'fieldwork' },
  edges: {
    inspection: here,
    assessment: path(cypher`MATCH (from)<-[:ASSESSES]-(that:Assessment)-[:ASSESSED_IN]->(this)`),
    evidence: path(cypher`MATCH (from)<-[:ASSESSES]-(via:Assessment)-[:ASSESSED_IN]->(this)
MATCH (via)<-[:SUPPORTS]-(that:Evidence)`),
  },
  derived: {
    kind: constant('FOLLOWED_UP'),
    summary: derived(
      cypher`{on: this.fieldwork, published: this.publishedOn, said: COLLECT {
  MATCH (from)<-[:ASSESSES]-(via:Assessment)-[:ASSESSED_IN]->(this)
  RETURN {reading: via.reading, certainty: via.certainty, summary: via.summary}
}[0]}`,
      ({ on, published, said }: FollowedUpNeeds) => {
        const reading = `${inWords(said.reading)} (our reading, ${said.certainty === 'STATED' ? 'as stated' : 'inferred'})`;
        const publication = published === null ? 'publication not known' : `published ${dateInWords(published)}`;
        return sentence(`Followed up, ${reading}: ${said.summary ?? 'no summary'}; ${publication}`, on);
      },
    ),
  },
};

interface FollowedUpNeeds {
  on: string | null;
  published: string | null;
  said: { reading: string; certainty: string | null; summary: string | null };
}

export const nouns: Record<string, Noun> = {
  Recommended: recommended,
  Found: found,
  CoveredBy: coveredBy,
  Responded: responded,
  StatusChanged: statusChanged,
  FollowedUp: followedUp,
};

function sentence(words: string, on: string | null): string {
  return on === null ? `${words}. The date is not known.` : `${words}.`;
}

/** NOT_MET becomes "not met". */
function inWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
