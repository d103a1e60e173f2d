import type { FoundQuotation } from './quotation.js';

/** Nouns of people who speak for themselves alone. */
const citizen =
  /^(?:mother|mum|father|dad|parent|son|daughter|child|girl|boy|teenager|youngster|toddler|pupil|student|pensioner|man|woman|resident|neighbour|villager|local|householder|homeowner|tenant|caller|listener|reader|viewer|passer-by|onlooker|bystander|eyewitness|witness|victim|survivor|suspect|detainee|defendant|relative|grandmother|grandfather|grandparent|aunt|uncle|brother|sister|cousin|wife|husband|widow|widower|friend|carer|customer|shopper|shopkeeper|driver|motorist|commuter|passenger|patient|teen|couple|family|\w+-of-\w+|.*-year-old)$/;

/** Where what tells more of somebody begins: "of two", "from Penny Hassett", "who lives nearby". */
const further = /[\s,]+(?:of|from|in|at|on|with|for|to|near|by|whose|who|which|that|living|aged|told)\s/i;

/** "One Felpersham mother", "a pensioner", "another": somebody private. */
function isPrivate(printed: string): boolean {
  if (/^(?:one|another)$/i.test(printed)) return true;
  const [head = ''] = printed.split(further);
  return citizen.test(head.trim().toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** In a document about an inspection the words of a private person stay, and who spoke them is not kept. */
export function withoutPrivate(found: FoundQuotation): FoundQuotation {
  const { speaker, role, ...kept } = found;
  // "the man who oversees the force, John Doe" tells nothing of him
  const isOffice = !role || /\b(?:wo)?man$/i.test(role.exact) || !isPrivate(role.exact);
  return isOffice && !(speaker && isPrivate(speaker.exact))
    ? found
    : { ...kept, reasons: [...found.reasons, 'somebody private spoke, and is not kept'] };
}
