import { Neo4jError } from 'neo4j-driver';
import { DatabaseAway } from './errors.js';

/** A transaction did not come to its end: what happened, and what to do about it. */
export class NotWritten extends Error {
  constructor(what: string, { happened, next }: Reason, cause: unknown) {
    super(`${what} could not be written: ${happened} Nothing of it is half written. ${next}`, { cause });
    this.name = 'NotWritten';
  }
}

interface Reason {
  readonly happened: string;
  readonly next: string;
}

const gone: Reason = {
  happened: 'the database went away.',
  next: 'Start the database and load again: what has arrived after all is not written twice.',
};

/**
 * The order matters. Neo4j keeps the rest of what it could not write and writes it when it stops: where there is room
 * by then, after a gap, and cannot read its own log any more.
 */
const stuck = (message: string): Reason => ({
  happened: `the database can write no more (${message.replace(/[\s.]+$/, '')}). Its disk may be full.`,
  next: 'First kill the database, then make room on its disk, then start it and load again.',
});

/** The same error in words where it tells of the database and not of what was written. */
export function whyNotWritten(what: string, error: unknown): unknown {
  if (error instanceof DatabaseAway) return new NotWritten(what, gone, error);
  const isStuck = error instanceof Neo4jError && error.code.startsWith('Neo.DatabaseError.');
  return isStuck ? new NotWritten(what, stuck(told(error)), error) : error;
}

/** Neo4j describes the transaction in the midst of its sentence. */
function told({ message }: Neo4jError): string {
  return message.replace(/: Transaction #\d+ \{[^}]*\}/, '');
}
