import { identify, type Identity } from '../../src/ingest/identity/identify.js';
import type { ParsedDocument } from '../../src/ingest/document.js';
import type { World } from '../../src/ingest/world.js';
import type { Answers } from './answers.js';
import { type Score, settle, tallyOf } from './tally.js';

/** Scores what a document is taken for. One that cannot be read is refused, as one about something else is. */
export function scoreIdentity(
  score: Score,
  name: string,
  { document, answers, world }: { document: ParsedDocument | undefined; answers: Answers; world: World },
): Identity {
  const identity: Identity =
    document === undefined ? { kind: 'OTHER', code: 'TOO_SHORT', refusal: 'It cannot be read.' } : identify(document, world);
  settle(tallyOf(score, 'kind'), name, known(identity.kind), known(answers.kind));
  const forces = identity.kind === 'OTHER' ? [] : identity.forces.map(({ id }) => id);
  for (const id of new Set([...forces, ...answers.forces])) {
    const [read, is] = [forces, answers.forces].map((ids) => (ids.includes(id) ? id : undefined));
    settle(tallyOf(score, 'forces'), name, read, is);
  }
  const inspection =
    identity.kind !== 'OTHER' && identity.inspection.kind === 'KNOWN' ? identity.inspection.chosen.id : undefined;
  settle(tallyOf(score, 'inspection'), name, inspection, answers.inspection?.id);
  return identity;
}

/** To refuse is to claim nothing. */
function known(kind: string): string | undefined {
  return kind === 'OTHER' ? undefined : kind;
}
