/** A comma or a stop, and then somebody "said". */
const attribution =
  /[,.?!](?=\s+(?:(?:said|says|added|told|explained)\s+\p{Lu}|(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}’' -]{1,60}?)\s+(?:said|says|added|told|explained|continued)\b))/u;

/** Where words end whose closing mark is missing: before "Jane Doe said", else with the stretch. */
export function endOfUnclosed(text: string, start: number, end: number): number {
  const found = attribution.exec(text.slice(start, end));
  const cut = found ? start + found.index + 1 : end;
  return start + text.slice(start, cut).trimEnd().length;
}

/** Where words begin whose opening mark is missing: after the last colon, else with the last sentence that has words. */
export function startOfUnopened(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const colon = words.lastIndexOf(': ');
  const begin = colon === -1 ? 0 : colon + 1;
  const rest = words.slice(begin);
  return start + begin + (rest.length - rest.trimStart().length);
}
