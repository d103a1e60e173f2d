/** Where a sentence goes on with something else: a comma, a semicolon or a dash, and a word that joins. */
const joint =
  /(?:[,;] | [–—-] )(?=(?:and|but|while|though|although|whereas|with|where|who|which|when|after|one of|because) )| (?=and that )/;
const fewest = 4;

/** A sentence whole, and where it joins several the parts of it: an article tells two findings in one breath. */
export function piecesOf(text: string): string[] {
  const parts = text.split(joint).filter((part) => part.split(/\s+/).length >= fewest);
  return parts.length > 1 ? [text, ...parts] : [text];
}
