import { prepositions } from './function-words.js';
import { speakerFrom } from './forward.js';
import { isHumanNoun, offices } from './people.js';
import { isModifier, isParticiple } from './phrase.js';
import type { Mention } from './quotation.js';
import { isCapital, isWord, type Token } from './token.js';

/** The subject of the main clause: after what the sentence begins with up to a comma. */
export function mainSubject(tokens: readonly Token[], before: number): Mention | undefined {
  const [first] = tokens;
  let at = 0;
  if (first && isWord(first) && (isModifier(tokens.slice(0, 4)) || (isParticiple(first) && !isCapital(tokens[1])))) {
    const comma = tokens.findIndex(({ kind }) => kind === 'comma');
    const verb = prepositions.has(first.lower)
      ? tokens.findIndex(({ lower }) => /^(?:is|are|was|were)$/.test(lower))
      : -1;
    // "Among them was Jane Doe, a nurse."
    at = (verb !== -1 && (comma === -1 || verb < comma) ? verb : comma) + 1;
    if (at === 0) return undefined;
  }
  while (at < before && isWord(tokens[at]) && /^(?:and|but|so|yet|however|meanwhile)$/.test(tokens[at]?.lower ?? ''))
    at += 1;
  if (tokens[at]?.kind === 'comma') at += 1;
  const found = speakerFrom(tokens, at);
  return found && found.end <= before ? found.mention : undefined;
}

/** "Shares fell after the maker cut its forecast, citing": the subject of the clause within, where the main one cannot speak. */
export function subordinate(tokens: readonly Token[], before: number): Mention | undefined {
  for (let at = before - 1; at > 0; at -= 1) {
    const isStart = /^(?:after|as|when|while|because|since|before)$/.test(tokens[at]?.lower ?? '');
    const found = isStart ? speakerFrom(tokens, at + 1) : undefined;
    if (found && found.end < before && maySpeak(found.mention)) return found.mention;
  }
  return undefined;
}

/** "I am surprised that the report says little": what the writer's "I" and "we" tell of. */
export function toldOf(tokens: readonly Token[]): Mention | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'that');
  const found = at === -1 ? undefined : speakerFrom(tokens, at + 1)?.mention;
  return found?.kind === 'writing' || found?.kind === 'body' ? found : undefined;
}

/** Of nouns only those of people: offices, and what ends as they do. */
export function maySpeak({ kind, role, surname }: Mention): boolean {
  return kind !== 'noun' || role !== undefined || offices.has(surname) || isHumanNoun(surname);
}
