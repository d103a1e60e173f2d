import { stemsIn } from './link/likeness.js';
import type { ParsedDocument } from './document.js';
import type { KnownDocument, World } from './world.js';

/** Which of the documents that the graph knows this is: by its address, else by its title. */
export type Match =
  | { readonly kind: 'KNOWN'; readonly document: KnownDocument; readonly by: 'ADDRESS' | 'TITLE' | 'YOU' }
  | { readonly kind: 'UNKNOWN'; readonly likely: readonly KnownDocument[] };

export function matchOf({ given, parts }: ParsedDocument, { documents }: World, id?: string): Match {
  const named = documents.find((document) => document.id === id);
  if (named) return { kind: 'KNOWN', document: named, by: 'YOU' };
  const address = given.url && addressKey(given.url);
  const atAddress = documents.filter(({ url }) => url !== undefined && addressKey(url) === address);
  if (atAddress[0] && atAddress.length === 1) return { kind: 'KNOWN', document: atAddress[0], by: 'ADDRESS' };
  const headline = given.title ?? parts.find(({ role }) => role === 'HEADLINE')?.text ?? parts[0]?.text ?? '';
  const titled = documents.filter(({ title }) => title !== undefined && letters(title) === letters(headline));
  if (titled[0] && titled.length === 1) return { kind: 'KNOWN', document: titled[0], by: 'TITLE' };
  const likely = documents
    .map((document) => ({ document, share: sharedWords(headline, document.title ?? '') }))
    .filter(({ share }) => share >= 0.6)
    .sort((one, other) => other.share - one.share)
    .map(({ document }) => document);
  const [first, second] = likely;
  const isTitle = first?.title !== undefined && sharedWords(headline, first.title) >= 0.85 && second === undefined;
  return isTitle ? { kind: 'KNOWN', document: first, by: 'TITLE' } : { kind: 'UNKNOWN', likely: likely.slice(0, 5) };
}

/** Without marks and capitals, which pages and tables set in different ways. */
function letters(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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
