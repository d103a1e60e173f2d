import { maskContacts } from '../identity/contacts.js';
import type { Claims } from '../claim.js';
import type { Drift } from '../align/drift.js';
import { sliceOf } from '../document.js';
import { countWords } from '../keep.js';
import { onOneLine, type Span } from '../quote/quotation.js';
import type { Quoted } from '../read/quoted.js';
import type { KeptSource } from '../read/source.js';
import { isSensitive } from '../sensitive.js';
import { type Passages, wordsAround } from './passages.js';
import { isSensitiveIn, joined, one, passageId, slugOf, type Version } from './version.js';

interface Beside extends Pick<Passages, 'isKept'> {
  readonly drift: Drift | undefined;
  readonly sources: readonly KeptSource[];
}

/** A quotation with who speaks and how it differs from its source. */
export function quotationOf(version: Version, quoted: Quoted, { drift, sources, isKept }: Beside): Claims {
  const { found, speaker } = quoted;
  const id = `quotation:${slugOf(version)}-${found.pieces[0]?.start ?? 0}`;
  const isHidden = isHiddenIn(version, quoted);
  const facts = {
    isDirect: found.isDirect,
    words: countWords(found.exact),
    // Its passages hold what is sensitive, and show it only to who asks.
    ...(found.pieces.every(isKept) && !isHidden && { exact: maskContacts(found.exact) }),
    ...printedOf(quoted),
    ...(drift && { matchedWords: drift.matchedWords, words: drift.words, edits: editsOf(drift, isHidden) }),
  };
  const source = sources.find((each) => each.id === drift?.source);
  const taken = source && drift ? drift.taken.map((span) => takenPassage(version, source, span)) : [];
  const edges = [
    ['QUOTED_IN', version.document.id] as const,
    ...(speaker === undefined ? [] : [['SPOKEN_BY', speaker] as const]),
    ...taken.map(({ nodes: [node] }) => ['DERIVES_FROM', node?.id ?? ''] as const),
  ];
  const evidence = found.pieces.map((piece) => evidenceOf(version, id, quoted, piece));
  return joined([one({ id, label: 'Quotation', facts }, edges), ...taken, ...evidence]);
}

export function isHiddenIn(version: Version, { found }: Pick<Quoted, 'found'>): boolean {
  return found.pieces.some((piece) => isSensitiveIn(version, piece)) || isSensitive(found.exact);
}

/** Speaker and role as printed: of office-holders and bodies alone, never of a private person. */
export function printedOf({ found, isPerson }: Pick<Quoted, 'found' | 'isPerson'>): {
  speakerAsPrinted?: string;
  roleAsPrinted?: string;
} {
  const printed = `${found.speaker?.exact ?? ''} ${found.role?.exact ?? ''}`;
  if (!isPerson && (!official.test(printed) || isSensitive(printed) || childOrSuspect.test(printed))) return {};
  return {
    ...(found.speaker && { speakerAsPrinted: onOneLine(found.speaker) }),
    ...(found.role && { roleAsPrinted: onOneLine(found.role) }),
  };
}

const official =
  /\b(?:police|constabulary|force|inspect\w*|HMIC\w*|report|review|findings|commissioner|constable|superintendent|council\w*|minister|spokes\w+)\b/i;
const childOrSuspect = /\b(?:girl|boy|child|teenager|victim|suspect|witness|mother|father|parent|year-old|aged)\b/i;

function evidenceOf(version: Version, quotation: string, { found, reasons }: Quoted, piece: Span): Claims {
  const { rule, ruleVersion, score } = found;
  const facts = {
    ...{ method: 'READ', state: 'PROPOSED', rule, ruleVersion, score },
    reasons: [...new Set([...found.reasons, ...reasons])],
  };
  return one({ id: `evidence:${quotation.replace(':', '-')}--${piece.start}`, label: 'Evidence', facts }, [
    ['SUPPORTS', quotation],
    ['CITES', version.document.id],
    ['QUOTES', passageId(version, piece)],
  ]);
}

/** One JSON text for each; of sensitive words only what kind of difference it is. */
function editsOf({ edits }: Drift, isHidden: boolean): string[] {
  return edits.map(({ kind, source, printed }) => JSON.stringify(isHidden ? { kind } : { kind, source, printed }));
}

/** The words of the source: a passage of the source's text that belongs to who quotes it. */
function takenPassage(version: Version, source: KeptSource, { start, end }: { start: number; end: number }): Claims {
  const { exact } = sliceOf(source.parsed, start, end);
  const id = `passage:${source.id.replace(/^text:/, '')}-${start}-${end}--in-${version.sha256.slice(0, 6)}`;
  const around = wordsAround(source, { start, end });
  const facts = { start, end, exact, ...around, isSensitive: isSensitiveIn(source, { start, end }) };
  return one({ id, label: 'Passage', facts }, [['SLICE_OF', source.id]]);
}
