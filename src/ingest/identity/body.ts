import { feedsFacts, type ParsedDocument, unbroken } from '../document.js';

/** The words of a document from which its kind and subject are told: no notes, no boilerplate, no captions. */
export interface Body {
  readonly headline: string;
  /** The title and the publisher that the page gives, and what opens the text. */
  readonly lead: string;
  /** All that feeds facts. */
  readonly text: string;
  /** Lines of any role but notes: the furniture above an article dates it, "Get the report" names one. */
  readonly lines: readonly string[];
  readonly words: number;
}

const leading = 5;

export function bodyOf({ parts, given }: Pick<ParsedDocument, 'parts' | 'given'>): Body {
  const feeding = parts.filter(feedsFacts).map(({ text }) => unbroken(text));
  const headline = parts.find(({ role }) => role === 'HEADLINE')?.text ?? given.title ?? feeding[0] ?? '';
  const text = feeding.join('\n');
  return {
    headline: unbroken(headline),
    lead: [given.title ?? '', given.publisher ?? '', ...feeding.slice(0, leading)].join('\n'),
    text,
    lines: parts.filter(({ role }) => role !== 'NOTE').map((part) => unbroken(part.text).trim()),
    words: text.split(/\s+/).filter((word) => word !== '').length,
  };
}
