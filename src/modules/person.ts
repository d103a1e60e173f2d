import type { Person, PersonFilter } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { WrongArgument } from '../neo4j/errors.js';
import { type Noun, path, related } from '../neo4j/select/noun.js';
import { many, one } from '../neo4j/select/root.js';

const longestName = 100;

const person: Noun<keyof Person, keyof PersonFilter> = {
  order: 'Name',
  edges: {
    tenures: path(cypher`MATCH (this)<-[:HELD_BY]-(that:Tenure)`),
    appearances: path(cypher`MATCH (this)<-[:APPEARANCE_OF]-(that:Appearance)`),
    quotations: path(cypher`MATCH (this)<-[:SPOKEN_BY]-(that:Quotation)`),
  },
  filters: {
    officeAt: related(cypher`(this)<-[:HELD_BY]-(:Tenure)-[:TENURE_OF]->(:Office)-[:OFFICE_AT]->(via:Body)`),
    name: (name: string) =>
      cypher`any(viaName IN [this.name] + coalesce(this.aliases, []) WHERE normalize(viaName, NFD) =~ ${likeness(name)})`,
  },
};

export const nouns = { Person: person };
export const roots = { person: one('Person'), people: many('Person') };

/** Contains these letters, whatever their capitals and accents: a letter and its marks are apart in NFD. */
export function likeness(name: string): string {
  if (name.length > longestName) {
    throw new WrongArgument(`filter.name has ${name.length} characters; expected ${longestName} at most.`);
  }
  const letters = Array.from(name.normalize('NFD').replace(/\p{M}/gu, ''));
  const pattern = letters.map((letter) => `${letter.replace(/[^\p{L}\p{N}\s]/u, '\\$&')}\\p{M}*`);
  return `(?iu).*${pattern.join('')}.*`;
}
