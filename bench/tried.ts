/** What was tried where a target is missed: printed below the table. */
export const tried: Readonly<Record<string, string>> = {};
