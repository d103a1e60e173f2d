import { contextOf } from '../../src/context.js';
import { connect } from '../../src/neo4j/driver.js';
import type { ReadTogether } from '../../src/neo4j/graph.js';
import { answering } from '../../src/schema.js';
import { inProcess } from './graphql.js';
import type { Hearing, Place, Way } from './way.js';

/** This server as it answers in its own process: see src/ask.ts. */
export function ours(place: Place): Way {
  const { schema, nouns, execute } = answering();
  const graph = connect(place);
  const hearing: Hearing = {};
  const readTogether: ReadTogether = (statements, operation) => {
    hearing.heard?.push(...statements);
    return graph.readTogether(statements, operation);
  };
  const contextFor = () => contextOf({ readTogether }, nouns);
  return {
    ...{ name: 'ours', transport: 'in process', hearing },
    answering: (operation) => inProcess({ schema, contextFor, execute }, operation.ours),
    read: (operation, answer) => operation.ours.read(answer),
    close: () => graph.close(),
  };
}
