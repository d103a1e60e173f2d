/** A title without marks and capitals, so that two printings of it compare. */
export function letters(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
