/** A question in GraphQL, and how its answer reads in the form in which all ways are compared. */
export interface Asked {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly read: (data: unknown) => unknown;
}

/** The statement one would write by hand for this question alone. */
export interface Written {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly read: (rows: readonly unknown[]) => unknown;
}

/** One question, as it is put in each of the ways. */
export interface Operation {
  readonly name: string;
  readonly asks: string;
  /** Levels of objects: of a list of one level a DataLoader has nothing to batch. */
  readonly levels: number;
  /** How many times the answers a second of @neo4j/graphql are wanted; none where it is only told. */
  readonly target: number | undefined;
  /** Whether it is also asked of this server where that has the answer ready. */
  readonly isAskedAgain?: boolean;
  readonly ours: Asked;
  readonly neo4jGraphql: Asked;
  readonly dataLoader: Asked;
  readonly bare: Written;
}

/** What of the graph the questions are about. */
export interface Examples {
  readonly force: string;
  readonly recommendation: string;
  readonly person: string;
  readonly themes: readonly string[];
  /** Of the recommendations, the latest made first. */
  readonly deep: { readonly page: number; readonly offset: number; readonly key: string };
}

export function asked<Data>(
  source: string,
  variables: Readonly<Record<string, unknown>>,
  read: (data: Data) => unknown,
): Asked {
  // The source beside it says what its answer looks like.
  return { source, variables, read: (data) => read(data as Data) };
}

export function written<Row>(
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  read: (rows: readonly Row[]) => unknown,
): Written {
  // The text beside it says what its rows look like.
  return { text: `CYPHER 5 ${text}`, parameters, read: (rows) => read(rows as readonly Row[]) };
}

export interface WithId {
  readonly id: string;
}

/** For lists whose order nobody asks for. */
export function byId<Item extends WithId>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** A field of one object, which @neo4j/graphql tells as a list. */
export function only<Item>(items: readonly Item[]): Item | null {
  return items[0] ?? null;
}
