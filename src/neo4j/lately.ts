import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphSettings } from './graph.js';
import { type Asked, run } from './run.js';
import { letGo } from './sign.js';

export interface Lately {
  remember: (asked: Asked) => void;
  planAgain: (driver: Driver) => Promise<void>;
}

const mostRemembered = 20;

/**
 * A database that has started again knows no plan, and if all who wait asked at once, each would have it made anew.
 * So what was asked lately is asked once, one after the other, before anyone is let in; but nobody waits longer for that.
 */
export function askedLately({ database }: GraphSettings): Lately {
  /** One of each text, the latest last. */
  const lately = new Map<string, Asked>();

  return {
    remember: (asked) => {
      const { text } = asked.statement;
      lately.delete(text);
      lately.set(text, asked);
      const [oldest] = lately.keys();
      if (lately.size > mostRemembered && oldest !== undefined) lately.delete(oldest);
    },
    planAgain: async (driver) => {
      const end = performance.now() + 5_000;
      for (const asked of [...lately.values()]) {
        const milliseconds = Math.ceil(end - performance.now());
        if (milliseconds < 1) return;
        const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
        // What cannot be answered now is told to whoever asks it.
        await run(session, asked, { milliseconds }).catch(() => undefined);
        letGo(session);
      }
    },
  };
}
