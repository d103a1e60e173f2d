/** NOT_MET becomes "not met". */
export function inWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** A sentence on something that happened; where the date is not known it says so. */
export function sentence(words: string, on: string | null): string {
  return on === null ? `${words}. The date is not known.` : `${words}.`;
}
