import type { DocumentKind, StanceKind } from '../../generated/schema.js';
import { type ParsedDocument, type Part, unbroken } from '../document.js';
import { type Claim, claimAt } from './claim.js';
import { type Clause, clausesOf } from './clause.js';
import { stancePhrases } from './stance-phrases.js';
import { type Voice, voiceOf } from './voice.js';

/** What a force or those who oversee it say to what inspectors ask. */
export interface StanceClaim extends Claim {
  readonly kind: StanceKind;
  readonly by: 'FORCE' | 'OFFICIAL';
  /** Numbers of recommendations as printed; empty where it names none. */
  readonly numbers: readonly string[];
  /** Towards all that were made. */
  readonly isTowardsAll: boolean;
}

/** The stances of a response, and those that an article gives in somebody's words. */
export function stancesOf(document: ParsedDocument, kind: DocumentKind, voices: readonly Voice[] = []): StanceClaim[] {
  if (kind !== 'RESPONSE' && kind !== 'ARTICLE') return [];
  let last: StanceClaim['by'] = 'OFFICIAL';
  return document.sentences.flatMap((sentence): StanceClaim[] => {
    const part = document.parts[sentence.part];
    if (part === undefined || part.role === 'HEADLINE' || part.role === 'HEADING') return [];
    if (kind === 'RESPONSE') last = authorOf(part, last);
    const spoken = voices.find(({ start, end }) => start < sentence.end && sentence.start < end)?.of;
    const by = spoken ?? (kind === 'RESPONSE' ? last : undefined);
    if (by === undefined || by === 'INSPECTORATE') return [];
    return clausesOf(document, sentence).flatMap((clause) => stancesAt(document, { clause, part, by, kind }));
  });
}

/** In a response the commissioner writes, except under a heading that gives the floor to the force. */
function authorOf({ section, text }: Part, last: StanceClaim['by']): StanceClaim['by'] {
  const heading = section === undefined ? undefined : voiceOf(unbroken(section));
  if (heading === 'FORCE' || heading === 'OFFICIAL') return heading;
  const named =
    /^\W*(?:the )?(chief constable|force|constabulary|PF?CC|commissioner)(?:[’']s)? (?:response|comments?|reply)\W/i.exec(
      unbroken(text),
    )?.[1];
  const by = named === undefined ? undefined : /commissioner|cc$/i.test(named) ? 'OFFICIAL' : 'FORCE';
  return by ?? last;
}

interface Taken {
  readonly clause: Clause;
  readonly part: Part;
  readonly by: StanceClaim['by'];
  readonly kind: DocumentKind;
}

/** What a clause takes for a stance, and what it promises besides. */
function stancesAt(document: ParsedDocument, { clause, part, by, kind }: Taken): StanceClaim[] {
  const found = stancePhrases.filter(({ form }) => form.test(clause.text));
  const [first] = found;
  const promised = found.find((phrase) => phrase.kind === 'ACTION_PROMISED');
  const numbers = numbersIn(clause.text, part);
  return [...new Set([first, promised])].flatMap((phrase): StanceClaim[] => {
    if (phrase === undefined || (kind === 'ARTICLE' && !isToRecommendations(clause.text, phrase.kind))) return [];
    const reasons = [`it says “${phrase.form.exec(clause.text)?.[0] ?? ''}”`];
    return [
      {
        ...claimAt(document, clause, { rule: `stance.${kind.toLowerCase()}`, score: phrase.score, reasons }),
        kind: phrase.kind,
        by: /^\W*(?:the )?(?:chief constable|force|constabulary)\b/i.test(clause.text) ? 'FORCE' : by,
        numbers,
        isTowardsAll: numbers.length === 0 && toAll.test(clause.text),
      },
    ];
  });
}

const toAll = /\ball (?:of )?(?:the |these |its |HMIC\w*[’']s )?(?:\w+ )?recommendations\b/i;

/** An article gives many words of a force; only what answers the inspectors is a stance. */
function isToRecommendations(text: string, kind: StanceKind): boolean {
  if (kind === 'ACTION_PROMISED' || kind === 'NOTED') return /\brecommendations?\b/i.test(text);
  return /\b(?:recommendations?|findings?|report|conclusions?|inspectors?|HMIC\w*|inspectorate|criticisms?)\b/i.test(
    text,
  );
}

function numbersIn(text: string, { section }: Part): string[] {
  const named =
    /\brecommendations? ((?:\d+(?:, | and |, and |-| to )?)+)/i.exec(text)?.[1] ??
    /^\W*recommendation (\d+)/i.exec(section ?? '')?.[1];
  return named?.match(/\d+/g) ?? [];
}
