import type { ParsedDocument } from '../../src/ingest/document.js';
import { quotationsOf } from '../../src/ingest/quote/find.js';
import { withoutPrivate } from '../../src/ingest/quote/private.js';
import { officesIn } from '../../src/ingest/quote/office.js';
import { linkSpeaker } from '../../src/ingest/quote/speaker.js';
import { wholeNamesIn } from '../../src/ingest/quote/whole-names.js';
import { bodiesOf, bodySpeaking } from '../../src/ingest/read/body.js';
import type { World } from '../../src/ingest/world.js';
import type { Answers } from './answers.js';
import { overlap, placesIn } from './place.js';
import { type Score, settle, tallyOf } from './tally.js';

/** Scores the quotations of a document: that they are found, who is printed as the speaker, and who that is. */
export function scoreQuotations(
  score: Score,
  name: string,
  { document, answers, world }: { document: ParsedDocument; answers: Answers; world: World },
): void {
  const { text, parts } = document;
  const locate = placesIn(text);
  const all = quotationsOf(text, parts);
  // only of a document about an inspection the words reach the graph, without private people
  const found = answers.kind === 'OTHER' ? all : all.map(withoutPrivate);
  const expected = (answers.quotations ?? []).flatMap((one) => {
    const span = locate({ words: one.exact, ...(one.start === undefined ? {} : { start: one.start }) });
    return span === undefined ? [] : [{ ...span, one }];
  });
  const isSame = (quotation: (typeof found)[number], span: { start: number; end: number }) =>
    quotation.pieces.some((piece) => overlap(piece, span) >= 0.8);
  const wholeNames = wholeNamesIn(text);
  const tally = tallyOf(score, 'quotations');
  for (const quotation of found.filter(({ isDirect }) => isDirect)) {
    if (expected.some((answer) => isSame(quotation, answer))) continue;
    tally.wrong += 1;
    tally.faults.push(`wrong   ${name}  ${quotation.exact}`);
  }
  const about = world.inspections.filter(({ id }) => id === answers.inspection?.id).flatMap(({ forces }) => forces);
  const forces = [...about, ...answers.forces];
  const bodies = bodiesOf(world, forces);
  for (const { one, ...span } of expected) {
    if (one.part === 'HEADLINE' || one.optional === true) continue;
    const same = found.find((quotation) => isSame(quotation, span));
    if (same === undefined) {
      tally.missed += 1;
      tally.faults.push(`missed  ${name}  ${one.exact}`);
      continue;
    }
    tally.right += 1;
    const printed = same.speaker?.exact;
    const shown = `${name}: “${one.exact.slice(0, 50)}”`;
    const isReport = one.speaker === 'report';
    settle(
      tallyOf(score, 'speakers as printed'),
      shown,
      plain(printed),
      isReport && printed !== undefined ? plain(printed) : plain(one.speakerAsPrinted ?? one.roleAsPrinted ?? undefined),
    );
    const { person } = linkSpeaker(
      {
        speaker: printed ?? '',
        ...(same.role && { role: same.role.exact }),
        ...(answers.publishedOn && { on: answers.publishedOn }),
        bodies: Object.values<readonly string[]>({ ...bodies }).flat(),
        wholeNames,
        offices: officesIn(text),
      },
      world.officeHolders,
    );
    const known = person ?? (printed === undefined ? undefined : bodySpeaking(printed, world, bodies));
    if (!isReport) settle(tallyOf(score, 'speakers as known'), shown, known, one.speaker ?? undefined);
  }
}

/** Titles stand before a name in one paper and not in the next: "Cllr Ken Brill" and "Ken Brill" are printed alike. */
const titles =
  /^(?:(?:councillor|cllr|professor|prof|doctor|dr|judge|sir|dame|lord|lady|mr|mrs|ms|miss|the rev|reverend)\b\.? ?)+(?=\p{L})/u;

function plain(name: string | undefined): string | undefined {
  return name
    ?.replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
    .replace(/^the /i, '')
    .toLowerCase()
    .replace(titles, '');
}
