/** What a text says outside its quotation marks. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”?|"[^"]*"?/g, ' ');
}

const we = /\b(?:we|our|us|ours)\b/i;
const one = /\b(?:I|my|me|I[’']\w+)\b/;
const police =
  /\bour (?:officers|force|staff|detectives|sergeants|call handlers|control room|(?:\w+ ){0,2}teams?|(?:child protection|policing|public protection)\b)|\bwe (?:protect|police|investigate)\b/i;
const official =
  /\bmy (?:constituents?|constituency|surgery|office|plan)\b|\bas (?:your |the )?(?:MP|commissioner|mayor)\b|\bin (?:Parliament|the Commons)\b/;
const fewest = 3;

/** Whose own page a text is: a force's that says "we", an official's that says "I". A paper says neither for long. */
export function ownPageOf(sentences: readonly string[]): 'FORCE_REPLY' | 'OFFICIAL_REPLY' | undefined {
  const plain = sentences.map(unquoted);
  const text = plain.join(' ');
  if (police.test(text) && plain.filter((sentence) => we.test(sentence)).length >= fewest) return 'FORCE_REPLY';
  return official.test(text) && plain.filter((sentence) => one.test(sentence)).length >= fewest
    ? 'OFFICIAL_REPLY'
    : undefined;
}

/** Whether a sentence of such a page speaks in the first person. */
export function isFirstPerson(sentence: string): boolean {
  const plain = unquoted(sentence);
  return we.test(plain) || one.test(plain);
}
