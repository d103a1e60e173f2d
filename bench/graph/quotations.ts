import type { Row } from '../../src/ingest/claim.js';
import { type Inspected, sentenceOf, type World } from './inspected.js';
import { many, row } from './lasting.js';

/** Four sentences of office-holders in the articles of an inspection, each with its evidence. */
export function quotationsOf({ documents }: Inspected, { lasting, random }: World, slug: string): Row[] {
  return many(4, (index) => {
    const document = documents.at(-1 - (index % 3)) ?? '';
    return row('Quotation', `${slug}-${index}`, {
      exact: sentenceOf(random, 22),
      speakerAsPrinted: 'Mr Lawson',
      isDirect: true,
      document,
      speaker: random.pick(lasting.people),
      sources: [document],
    });
  });
}
