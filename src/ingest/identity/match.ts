import type { ParsedDocument } from '../document.js';
import { stemsIn } from '../link/likeness.js';
import type { KnownDocument, World } from '../world.js';
import type { Identity } from './identify.js';
import { letters } from './title-letters.js';

/** Which of the documents that the graph knows this is: as the user says, by its bytes, its address or its title. */
export type Match =
  | { readonly kind: 'KNOWN'; readonly document: KnownDocument; readonly by: 'ADDRESS' | 'BYTES' | 'TITLE' | 'YOU' }
  | { readonly kind: 'UNKNOWN'; readonly likely: readonly KnownDocument[] };

export interface Named {
  /** As the user says. */
  readonly id?: string | undefined;
  /** The document that these bytes were read as before. */
  readonly sameBytes?: string | undefined;
}

export function matchOf(
  { given, parts }: Pick<ParsedDocument, 'given' | 'parts'>,
  identity: Identity,
  { documents }: World,
  { id, sameBytes }: Named,
): Match {
  const named = documents.find((document) => document.id === id);
  if (named) return { kind: 'KNOWN', document: named, by: 'YOU' };
  const same = documents.find((document) => document.id === sameBytes);
  if (same) return { kind: 'KNOWN', document: same, by: 'BYTES' };
  const address = given.url && addressKey(given.url);
  const atAddress = documents.filter(({ url }) => url !== undefined && addressKey(url) === address);
  if (atAddress[0] && atAddress.length === 1) return { kind: 'KNOWN', document: atAddress[0], by: 'ADDRESS' };
  const headline = given.title ?? parts.find(({ role }) => role === 'HEADLINE')?.text ?? parts[0]?.text ?? '';
  return titled(headline, documents, identity);
}

/** A release may carry the title of its report: a title tells only among documents of the same kind and subject. */
function isAlike({ kind, about }: KnownDocument, identity: Identity): boolean {
  if (identity.kind === 'OTHER' || kind !== identity.kind) return false;
  const { inspection } = identity;
  return inspection.kind !== 'KNOWN' || about.length === 0 || about.includes(inspection.chosen.id);
}

/** The text itself says little of its kind or nothing of its subject: the very title says more. */
function isVague(identity: Identity): boolean {
  if (identity.kind === 'OTHER') return identity.code === 'NO_FORCE' || identity.code === 'NO_INSPECTION';
  return identity.why.score < sure;
}

const sure = 0.8;

function titled(headline: string, documents: readonly KnownDocument[], identity: Identity): Match {
  const alike = documents.filter((document) => isAlike(document, identity));
  const same = (isVague(identity) ? documents : alike).filter(
    ({ title }) => title !== undefined && letters(title) === letters(headline),
  );
  if (same[0] && same.length === 1) return { kind: 'KNOWN', document: same[0], by: 'TITLE' };
  const likely = alike
    .map((document) => ({ document, share: sharedWords(headline, document.title ?? '') }))
    .filter(({ share }) => share >= 0.6)
    .sort((one, other) => other.share - one.share)
    .map(({ document }) => document);
  const [first, second] = likely;
  const isTitle = first?.title !== undefined && sharedWords(headline, first.title) >= 0.85 && second === undefined;
  return isTitle ? { kind: 'KNOWN', document: first, by: 'TITLE' } : { kind: 'UNKNOWN', likely: likely.slice(0, 5) };
}

/** Three hosts and several paths carry one page of the inspectorate, with and without a slash at the end. */
function addressKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^(?:hmicfrs\.)?justiceinspectorates\.gov\.uk\/(?:hmicfrs\/|hmic\/)?/, 'hmicfrs/')
    .replace(/[?#].*$/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}

/** How many words of the title, which is often a part of the headline, stand in the headline. */
function sharedWords(headline: string, title: string): number {
  const [printed, known] = [stemsIn(headline), stemsIn(title)];
  return known.length < 3 ? 0 : known.filter((stem) => printed.includes(stem)).length / known.length;
}
