import type { Made } from './read.js';
import type { Subject } from './subject.js';

export interface Stated {
  readonly about: string;
  /** One of the properties that statements may be of. */
  readonly property: string;
  readonly value: string;
  readonly note?: string;
}

/** What a document says of something that the graph holds otherwise, or not: it stands beside, never in its place. */
export function stated({ about, property, value, note }: Stated, { document, text }: Subject): Made {
  const slug = [about.replace(':', '-'), property, value].map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  const id = `statement:${slug.map((part) => part.replace(/^-|-$/g, '')).join('--')}--${text.slice(text.indexOf(':') + 1)}`;
  const facts = { property, value, isPreferred: false, ...(note !== undefined && { note }) };
  return {
    node: { id, label: 'Statement', facts },
    edges: [
      ['STATES_ABOUT', about],
      ['STATED_BY', document.id],
    ],
  };
}
