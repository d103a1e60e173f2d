/**
 * An operation, parsed already, that knows the types of its variables and of its answer. It fits wherever a
 * TypedDocumentNode or a DocumentNode is expected, of any version of graphql, which a front-end therefore need not have.
 */
export interface TypedDocument<Answer, Variables> {
  // graphql 16 types this as an enum of its own, to which only `any` can be given from outside.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly kind: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- for the same reason
  readonly definitions: readonly any[];
  /** Never there: it carries the two types, by the name that every typed client looks for. */
  readonly __apiType?: (variables: Variables) => Answer;
}
