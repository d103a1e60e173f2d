import neo4j from 'neo4j-driver';
import type { Hearing, Place, Way } from './way.js';

/** The limit: one statement written by hand, one round trip, no GraphQL. */
export function bare({ uri, user, password, database }: Place): Way {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const hearing: Hearing = {};
  return {
    ...{ name: 'bare', transport: 'in process', hearing },
    answering:
      ({ bare: { text, parameters } }) =>
      async () => {
        hearing.heard?.push({ text, parameters });
        const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
        try {
          const { records } = await session.run(text, parameters);
          return records.map((record) => record.toObject());
        } finally {
          await session.close();
        }
      },
    // What `answering` answers is a list of rows.
    read: (operation, answer) => operation.bare.read(answer as readonly unknown[]),
    close: () => driver.close(),
  };
}
