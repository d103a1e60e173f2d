import type { Noun } from '../neo4j/select/noun.js';

export const nouns: Record<string, Noun> = {
  Body: { order: 'Name' },
};
