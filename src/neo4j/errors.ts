/** The database did not answer, refused the connection or went away: try again later. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super('The database does not answer.', { cause });
    this.name = 'DatabaseAway';
  }
}

/** The database answered, but not within the time a statement may take. */
export class StatementTooSlow extends Error {
  constructor(seconds: number, cause?: unknown) {
    super(`The statement took longer than ${seconds} seconds.`, { cause });
    this.name = 'StatementTooSlow';
  }
}

/** Loads changed the graph again and again while it was read: try again later. */
export class GraphChanging extends Error {
  constructor() {
    super('The graph changed again and again while it was read.');
    this.name = 'GraphChanging';
  }
}

/** An argument that no statement can be made from; the message says what was expected. */
export class WrongArgument extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongArgument';
  }
}
