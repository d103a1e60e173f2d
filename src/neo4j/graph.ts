import type { Statement } from './cypher.js';

/** Where a database is and who asks there. */
export interface GraphSettings {
  uri: string;
  user: string;
  password: string;
  database: string;
}

export type Row = Record<string, unknown>;

/** `Answer` is a row as the statement returns it: whoever writes its RETURN says so. */
export type Run = <Answer extends object = Row>(statement: Statement) => Promise<Answer[]>;

/** How long whoever asks waits for an answer, and what tells that they no longer do. */
export interface Patience {
  readonly milliseconds: number;
  /** How long a sign of life may take, while the answer does. */
  readonly silence: number;
  readonly signal?: AbortSignal | undefined;
}

export type Read = <Answer extends object = Row>(
  statement: Statement,
  operation: string,
  patience?: Patience,
) => Promise<Answer[]>;

/** What a statement found, and after which transaction: none is told where the database has no bookmarks. */
export interface Marked<Answer> {
  readonly rows: Answer[];
  readonly bookmark: string | undefined;
}

export type ReadMarked = <Answer extends object = Row>(
  statement: Statement,
  operation: string,
  patience: Patience,
) => Promise<Marked<Answer>>;

/** The last transaction that was committed, by its bookmark. */
export type ReadLast = (operation: string, patience: Patience) => Promise<string | undefined>;

/** A statement with one column, `found`, and its text between two looks at the count of `moment.ts`. */
export interface Momentary extends Statement {
  readonly counted: string;
}

/** What statements found side by side, in the graph of one moment. */
export interface Together {
  /** Of each what it found. */
  readonly found: readonly (readonly unknown[])[];
  /** The count of `moment.ts`: while it is the same, so is the graph. Undefined where that cannot be said. */
  readonly moment: number | undefined;
}

/** Lets statements of these texts be asked, some of which the database may have to plan. */
export type Admit = <Result>(texts: readonly string[], ask: () => Promise<Result>) => Promise<Result>;

/** Asks statements made by `momentary`. */
export type ReadTogether = (
  statements: readonly Momentary[],
  operation: string,
  patience?: Patience,
  admit?: Admit,
) => Promise<Together>;

export interface Graph {
  /** One statement in a READ session, one round trip; once more where the database says that may help. */
  read: Read;
  readTogether: ReadTogether;
  /** Of which moment the graph is, as in `Together`. */
  readMoment: (patience?: Patience) => Promise<number | undefined>;
  /** All statements of `work` in one transaction; `work` may run again, so it has to be idempotent. */
  write: <Result>(work: (run: Run) => Promise<Result>, operation: string) => Promise<Result>;
  isReachable: () => Promise<boolean>;
  close: () => Promise<void>;
}
