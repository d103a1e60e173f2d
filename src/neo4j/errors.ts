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

/** Nothing came back in time: whoever waited says what that means. */
export class NoAnswer extends Error {
  constructor(milliseconds: number) {
    super(`no answer in ${Math.round(milliseconds)} ms`);
    this.name = 'NoAnswer';
  }
}

/** Whoever asked has gone, and what was asked has been ended. */
export class GivenUp extends Error {
  constructor() {
    super('Whoever asked no longer waits for the answer.');
    this.name = 'GivenUp';
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

/** The database has more new statements to plan than it should: those it has planned are answered meanwhile. */
export class TooManyNewShapes extends Error {
  constructor() {
    super('There are too many new shapes of operation to plan just now.');
    this.name = 'TooManyNewShapes';
  }
}
