import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Source } from '../../src/ingest/align/source-index.js';
import type { ParsedDocument } from '../../src/ingest/document.js';
import { parse } from '../../src/ingest/parse/parse.js';
import { UnreadableDocument } from '../../src/ingest/parse/refusal.js';
import { type Fixture, readFixtures, readWorld } from './answers.js';
import { scoreArticle } from './article.js';
import { scoreClaims } from './claims.js';
import { scoreIdentity } from './identity.js';
import { scoreQuotations } from './quoted.js';
import { rowOf, type Score, tallyOf } from './tally.js';

/**
 * How well documents are read: each text of a folder against its answers (tests/documents/README.md has the format).
 * A document that is refused counts apart from what is wrong in the others.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'tests/documents' },
    show: { type: 'string' },
    half: { type: 'string' },
  },
});

const fixtures = readFixtures(values.folder);
const world = readWorld(values.folder, fixtures);
const documents = new Map<string, ParsedDocument>();
for (const { name, bytes, answers } of fixtures) {
  const document = await parse(bytes, { name: answers.file }).catch((error: unknown) => {
    if (!(error instanceof UnreadableDocument)) throw error;
    return undefined;
  });
  if (document !== undefined) documents.set(name, document);
}

const refused: { name: string; why: string; isRight: boolean }[] = [];
const score: Score = new Map();
const scored = fixtures.filter(({ name }) => values.half === undefined || halfOf(name) === values.half);
for (const fixture of scored) {
  const { name, answers } = fixture;
  const document = documents.get(name);
  const identity = scoreIdentity(score, name, { document, answers, world });
  if (identity.kind === 'OTHER') refused.push({ name, why: identity.refusal, isRight: answers.kind === 'OTHER' });
  if (document === undefined) continue;
  scoreClaims(score, name, { document, answers, identity });
  scoreQuotations(score, name, { document, answers, world });
  scoreArticle(score, name, { document, answers, sources: sourcesOf(fixture), world });
}

const wrongly = refused.filter(({ isRight }) => !isRight);
console.log(`${scored.length} documents, ${refused.length} refused, ${wrongly.length} of them wrongly`);
for (const { name, why } of wrongly) console.log(`  ${name}: ${why}`);
console.log(`${''.padEnd(26)}  ${''.padEnd(28)}   right wrong missed`);
for (const [measure, tally] of score) console.log(rowOf(measure, tally));
if (values.show !== undefined) {
  const shown = [...score.keys()].filter((measure) => measure.startsWith(values.show ?? ''));
  if (shown.length === 0) console.error(`Nothing is called ${values.show}: name one of the lines above by how it begins.`);
  for (const measure of shown) console.log(`\n${tallyOf(score, measure).faults.join('\n')}`);
}

/** One or the other, by the name alone: rules are written looking at the one and tried on the other. */
function halfOf(name: string): string {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0 ? 'one' : 'other';
}

function sourcesOf({ answers }: Fixture): Source[] {
  return (answers.sources ?? []).flatMap((id) => {
    const kind = fixtures.find(({ name }) => name === id)?.answers.kind;
    const document = documents.get(id);
    if (document === undefined) return [];
    const origin = kind === 'RELEASE' || kind === 'REPORT' ? kind : kind === 'RESPONSE' ? 'OFFICIAL_REPLY' : 'EARLIER_COVERAGE';
    return [{ id, origin, text: document.text, sentences: document.sentences }];
  });
}
