import { type Drift } from '../align/drift.js';
import { driftsOf } from '../align/order.js';
import { originsOf, type Reply, type SentenceLabel, type Told } from '../align/origin.js';
import { slipsOf, type TermSlip } from '../align/slip.js';
import { buildSourceIndex } from '../align/source-index.js';
import type { ParsedDocument, Sentence } from '../document.js';
import type { Voice } from '../extract/voice.js';
import type { Quoted } from './quoted.js';
import { quotedIn } from './quoted.js';
import type { KeptSource } from './source.js';
import type { Subject } from './subject.js';

export interface LabelledSentence extends SentenceLabel {
  readonly slips: readonly TermSlip[];
}

/** An article laid beside the texts that it may have been made from. */
export interface Laid {
  readonly sentences: readonly LabelledSentence[];
  /** For each quotation, how it differs from its source; undefined where none has its words. */
  readonly drifts: readonly (Drift | undefined)[];
}

export function layArticle(
  document: ParsedDocument,
  { quotations, voices }: { quotations: readonly Quoted[]; voices: readonly Voice[] },
  sources: readonly KeptSource[],
  subject: Subject,
): Laid {
  const body = bodyOf(document);
  const read = { text: document.text, sentences: body };
  const labels = originsOf(read, buildSourceIndex(sources), repliesIn(voices), toldIn(quotations, voices));
  const sentences = labels.map((label) => {
    const source = sources.find(({ id }) => id === label.source);
    // where there was nothing to compare with, no number is known to be missing
    const unmatchedNumbers = sources.length === 0 ? [] : label.unmatchedNumbers;
    return { ...label, unmatchedNumbers, slips: source ? slipsOf(document.text, label, source.text, label.taken) : [] };
  });
  return { sentences, drifts: driftsIn(document, quotations, sources, subject) };
}

/** What stands in paragraphs and lists: no headline, no sub-head. */
function bodyOf({ parts, sentences }: ParsedDocument): Sentence[] {
  return sentences.filter(({ part }) => parts[part]?.role === 'PARAGRAPH' || parts[part]?.role === 'BULLET');
}

/** Words that an article gives as a force's or an official's. */
export function repliesIn(voices: readonly Voice[]): Reply[] {
  return voices
    .filter(({ of }) => of !== 'INSPECTORATE')
    .map(({ start, end, of }) => ({ start, end, origin: of === 'FORCE' ? 'FORCE_REPLY' : 'OFFICIAL_REPLY' }));
}

/** Words of inspectors, and of those who speak for nobody here: somebody private is not named and has spoken all the same. */
export function toldIn(quotations: readonly Quoted[], voices: readonly Voice[]): Told[] {
  const theirs = voices.filter(({ of }) => of === 'INSPECTORATE');
  const others = quotations
    .filter(
      ({ found: { isDirect, rule, speaker } }) =>
        isDirect && rule !== 'not-said' && !written.test(speaker?.exact ?? ''),
    )
    .flatMap(({ found }) => found.pieces)
    .filter(({ start }) => !voices.some((voice) => voice.start === start));
  return [
    ...theirs.map(({ start, end }): Told => ({ start, end, teller: 'INSPECTORS' })),
    ...others.map(({ start, end }): Told => ({ start, end, teller: 'OTHER' })),
  ];
}

/** In whose name it is written, the words before tell. */
const written =
  /^(?:the |a |its |their |in a )?(?:statement|letter|email|message|post|response)$|inspect|report|review|watchdog/i;

function driftsIn(
  { text, sentences }: ParsedDocument,
  quotations: readonly Quoted[],
  sources: readonly KeptSource[],
  subject: Subject,
): (Drift | undefined)[] {
  const given = sources.map((source) => ({
    ...source,
    voices: quotedIn(source.parsed, subject).flatMap(({ found, speaker }) =>
      speaker === undefined || !found.isDirect ? [] : found.pieces.map((piece) => ({ ...piece, speaker })),
    ),
  }));
  const direct = quotations.filter(({ found }) => found.isDirect);
  const drifts = driftsOf(
    direct.map(({ found: { pieces }, speaker, isPerson }) => {
      const at = pieces[0]?.start ?? 0;
      const sentence = sentences.find(({ start, end }) => start <= at && at < end);
      return { text, pieces, ...(sentence && { sentence }), ...(speaker !== undefined && isPerson && { speaker }) };
    }),
    given,
  );
  const byQuotation = new Map(direct.map((quoted, at) => [quoted, drifts[at]]));
  return quotations.map((quoted) => byQuotation.get(quoted));
}
