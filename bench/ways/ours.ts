import { connect, type Read } from '../../src/neo4j/driver.js';
import { answering, byResponseKey } from '../../src/schema.js';
import { inProcess } from './graphql.js';
import type { Hearing, Place, Way } from './way.js';

/** This server as it answers in its own process: see src/ask.ts. */
export function ours(place: Place): Way {
  const { schema, nouns } = answering();
  const connected = connect(place);
  const hearing: Hearing = {};
  const read: Read = (statement, operation) => {
    hearing.heard?.push(statement);
    return connected.read(statement, operation);
  };
  const graph = { ...connected, read };
  const contextFor = () => ({ graph, nouns, count: { objects: 0 } });
  return {
    ...{ name: 'ours', transport: 'in process', hearing },
    answering: (operation) => inProcess({ schema, contextFor, fieldResolver: byResponseKey }, operation.ours),
    read: (operation, answer) => operation.ours.read(answer),
    close: () => graph.close(),
  };
}
