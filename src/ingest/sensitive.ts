/**
 * Whether a passage tells of a case: a child, an age and an offence stand together in it. Such words are shown only
 * to who asks for them. Better a passage too many than one too few.
 */
export function isSensitive(text: string): boolean {
  return child.test(text) && age.test(text) && offence.test(text);
}

const child = /\b(?:child|children|boy|girl|baby|toddler|teenager?|pupil|daughter|son|minor)s?\b/i;
const age = /\b\d{1,2}[-\s]year[-\s]olds?\b|\baged? \d{1,2}\b|\b\d{1,2} years old\b/i;
const offence =
  /\b(?:rap(?:e|ed|ist)|sex\w*|groom\w*|indecent|abus\w*|assault\w*|exploit\w*|neglect\w*|offen[cd]\w*|kidnap\w*|traffick\w*)\b/i;
