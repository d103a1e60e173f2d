import type { Programme } from '../generated/schema.js';
import type { Noun } from '../neo4j/select/noun.js';

const programme: Noun<keyof Programme> = { order: 'Name' };

export const nouns = { Programme: programme };
