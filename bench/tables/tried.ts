/**
 * What was tried where a target is missed, by the name of the operation in the table, or `given again`, `first
 * answers`, `memory`, `refusals`, `growth`: one or two sentences with what each attempt gained. Printed below the
 * verdicts for as long as the target is missed.
 */
export const tried: Readonly<Record<string, string>> = {};
