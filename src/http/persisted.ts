import type { PersistedQueryOptions } from '@apollo/server';
import { remembering } from '../remembering.js';
import type { Trusted } from './trusted.js';

/** With what Apollo Server puts before a hash. */
const prefix = /^apq:/;
const mostTexts = 1_000;
/** The largest document within the limits has a fraction of this; what is longer is comment. */
const longestText = 20_000;

/**
 * The texts that can be asked by their hash: those of trusted documents always, and where any may be asked also those
 * that callers have sent before, the last of them.
 */
export function persistedDocuments(
  { textOf }: Trusted,
  isTrustedOnly: boolean,
  looked: (isHit: boolean) => void,
): NonNullable<PersistedQueryOptions['cache']> {
  const sent = remembering<string>(mostTexts);
  return {
    get: (key) => {
      const hash = key.replace(prefix, '');
      const text = textOf(hash) ?? sent.get(hash);
      looked(text !== undefined);
      return Promise.resolve(text);
    },
    set: (key, text) => {
      if (!isTrustedOnly && text.length <= longestText) sent.set(key.replace(prefix, ''), text);
      return Promise.resolve();
    },
    delete: () => Promise.resolve(false),
  };
}
