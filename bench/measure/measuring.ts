import type { Driver } from 'neo4j-driver';
import type { LocalServer } from '../../src/neo4j/local/server.js';
import type { Served } from '../ways/http.js';
import type { Ledger } from './measured.js';
import type { Pace } from './rounds.js';

/** A graph, how it is asked, and where it is written down what came of it. */
export interface Measuring {
  readonly server: LocalServer;
  readonly driver: Driver;
  readonly pace: Pace;
  /** Which ways are also asked over HTTP. */
  readonly served: readonly Served[];
  readonly ledger: Ledger;
  readonly say: (line: string) => void;
}
