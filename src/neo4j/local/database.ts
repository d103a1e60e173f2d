import type { GraphSettings } from '../driver.js';

export type Connection = GraphSettings;

export interface OpenDatabase extends Connection {
  engine: 'own' | 'local' | 'docker';
  description: string;
  /** Whether closing it stops it. */
  isOwner: boolean;
  close: () => Promise<void>;
}
