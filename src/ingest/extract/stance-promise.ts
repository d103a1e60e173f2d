import type { StanceKind } from '../../generated/schema.js';
import type { Answerer } from './floor.js';
import { toldMe } from './told-me.js';

/** What words of a clause take for a position, and whose it is. */
export interface Position {
  readonly kind: StanceKind;
  readonly score: number;
  readonly at: number;
  readonly end: number;
  readonly by: Answerer;
}

/** That a force has begun something is told by the commissioner, and promised by nobody; nor is a meeting or thanks. */
export function isNoPromise(
  text: string,
  position: Position,
  { by, first }: { by: Answerer; first: Position | undefined },
): boolean {
  const words = text.slice(position.at);
  const isAnswer =
    pledge.test(words) || toldMe.test(text) || (first?.by === 'FORCE' && first.kind !== 'ACTION_PROMISED');
  if (position.by === 'FORCE' && by === 'OFFICIAL' && !isAnswer) return true;
  const before = text.slice(0, position.at);
  if (wished.test(before) || (expected.test(words) && !/\b(?:I|we)\s*$/i.test(before))) return true;
  if (position.by === 'FORCE' && ofInspectors.test(text)) return true;
  return (
    courtesy.test(text) ||
    ofOthers.test(text) ||
    (first?.kind === 'ACCEPTED' && /\b(?:do (?:what|as) (?:they|it)|act on (?:them|it))\b/i.test(text))
  );
}

const pledge = /^(?:will|shall|[’']ll)\b|\b(?:is to|has (?:promised|agreed|undertaken) to|compliant|already)\b/i;

/** "Residents need to know that the police will …", "supervisors should review … that the force has …" */
const wished =
  /\b(?:needs? to know|wants? to (?:know|see)|right to expect|rightly expects?|deserves? to|hop(?:es?|ing) that|should(?! (?:also )?(?:be clear|add|say|like)\b))\b[^,;]*$|\bI (?:do not|don[’']t) (?:underestimate|doubt|pretend)\b/i;
/** What something else will bring is no deed. */
const expected =
  /^(?:will|shall) (?:\w+ly )?(?:help|lead|mean|allow|enable|benefit|deliver (?:the|a) (?:\w+ ){0,2}(?:level|service|outcomes?))\b/i;

/** An inspector who is taken for an officer: no force works with "the force". */
const ofInspectors =
  /\bwe (?:will|shall|[’']ll) (?:\w+ )?(?:work (?:closely )?with|monitor|support|revisit|return to) the (?:force|constabulary)\b/i;

export const courtesy =
  /\b(?:public|open|accountability|panel|town[- ]hall|residents[’']) (?:\w+ )?meetings?\b|\bthank|\bgrateful\b|\blook(?:ing)? forward\b|\bhave your say\b|\b(?:copy|letter|response to (?:the|this) report|this response|(?:formal|statutory|full|official) response)\b.{0,40}\b(?:published|sent|available|added)\b|\bpublish this (?:letter|response)\b|\bopen to (?:the public|all|everyone)\b/i;

/** What inspectors, or what was written, will do is nobody's promise. */
const ofOthers =
  /^\W*(?:HMIC\w*|(?:HM )?inspectors?|the inspectorate|the (?:report|panel|public|government|Home Office)|this (?:report|letter|document))\b(?:(?! and (?:I|we)\b)[^,]){0,40}?\b(?:will|shall|has|have)\b/i;
