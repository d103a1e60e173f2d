import type { Question, QuestionCandidate } from '../generated/schema.js';
import { cypher } from '../neo4j/cypher.js';
import { type Noun, path } from '../neo4j/select/noun.js';
import type { RootField } from '../neo4j/select/root.js';
import { select } from '../neo4j/select/select.js';

const question: Noun<keyof Question> = {
  order: 'Made',
  edges: {
    document: path(cypher`MATCH (this)-[:ASKED_OF]->(that:Document)`),
    candidates: path(cypher`MATCH (this)<-[:CANDIDATE_FOR]-(that:QuestionCandidate)`, {
      order: cypher`that.score DESC, that.id`,
    }),
  },
};

const questionCandidate: Noun<keyof QuestionCandidate> = {
  edges: {
    target: path(cypher`MATCH (this)-[:STANDS_FOR]->(that)`),
  },
};

const questions: RootField = (_source, { document }: { document?: string | null }, context, info) => {
  const match = cypher`MATCH (that:Question)`;
  const ofDocument = cypher`EXISTS { (that)-[:ASKED_OF]->(via:Document) WHERE via.id = ${document ?? ''} }`;
  return select(document ? path(match, { where: ofDocument }) : path(match), context, info);
};

export const nouns = { Question: question, QuestionCandidate: questionCandidate };
export const roots = { questions };
