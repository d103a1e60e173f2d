import type { Document, DocumentFilter, DocumentKind } from '../generated/schema.js';
import { cypher, join, name } from '../neo4j/cypher.js';
import { WrongArgument } from '../neo4j/errors.js';
import { changedSince, kept, type Noun, path, related } from '../neo4j/select/noun.js';
import { many, type RootField, shortened, typeOfId } from '../neo4j/select/root.js';
import { select } from '../neo4j/select/select.js';
import { surroundings } from '../neo4j/surroundings.js';

const labels: Record<DocumentKind, string> = {
  REPORT: 'Report',
  RELEASE: 'Release',
  RESPONSE: 'Response',
  ARTICLE: 'Article',
  REGISTER_PAGE: 'RegisterPage',
};

/** What the five kinds of document have alike. */
const document: Noun<keyof Document, keyof DocumentFilter> = {
  order: 'Published',
  stored: { published: 'publishedOn' },
  edges: {
    publishers: path(cypher`MATCH (this)-[:PUBLISHED_BY]->(that:Body)`),
    about: path(cypher`MATCH (this)-[:REPORTS_ON]->(that:Inspection)`),
    texts: path(cypher`MATCH (this)<-[:TEXT_OF]-(that:Text)`),
    passages: path(cypher`MATCH (this)<-[:TEXT_OF]-(:Text)<-[:SLICE_OF]-(that:Passage)`),
    // The id ends with the place where the quotation starts, so that of two the longer one stands later.
    quotations: path(cypher`MATCH (this)<-[:QUOTED_IN]-(that:Quotation)`, { order: cypher`size(that.id), that.id` }),
    appearances: path(cypher`MATCH (this)<-[:SEEN_IN]-(that:Appearance)`),
  },
  filters: {
    kind: (kinds: DocumentKind[]) =>
      kinds.length === 0
        ? cypher`false`
        : cypher`this:${join(
            kinds.map((kind) => name(labels[kind])),
            '|',
          )}`,
    inspection: related(cypher`(this)-[:REPORTS_ON]->(via:Inspection)`),
    publisher: kept(surroundings.Document.publisher, 'byPublishedDesc'),
    force: kept(surroundings.Document.force, 'byPublishedDesc'),
    changedSince,
  },
};

/** A document of any kind: the kind is in the id. */
const documentById: RootField = (_source, { id }: { id: string }, context, info) => {
  const type = Object.values(labels).find((label) => label === typeOfId(id));
  if (type === undefined) {
    throw new WrongArgument(
      `"${shortened(id)}" is no id of a document; expected report:, release:, response:, article: or register-page:<slug>.`,
    );
  }
  return select({ match: cypher`MATCH (that:${name(type)} {id: ${id}})`, types: [type] }, context, info);
};

export const nouns = { Document: document };
export const roots = { document: documentById, documents: many('Document') };
