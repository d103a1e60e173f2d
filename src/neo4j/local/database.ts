import type { GraphSettings } from '../graph.js';

export type Connection = GraphSettings;

export interface OpenDatabase extends Connection {
  engine: 'own' | 'local' | 'docker';
  description: string;
  /** Whether closing it stops it. */
  isOwner: boolean;
  close: () => Promise<void>;
}
