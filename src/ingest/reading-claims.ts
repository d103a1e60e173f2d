import { createHash } from 'node:crypto';
import type { Claims, GraphEdge, GraphNode } from './claim.js';
import type { ParsedDocument } from './document.js';
import { sliceOf } from './document.js';
import { countWords, keptOf, maskContacts } from './keep.js';
import type { Span } from './quote/quotation.js';
import { type Reading, ruleVersion } from './reading.js';
import { isSensitive } from './sensitive.js';
import type { KnownDocument } from './world.js';

export const readerVersion = '1';

/** One version of a document's words: what is read of it belongs to it. */
export interface Version {
  readonly document: KnownDocument;
  readonly parsed: ParsedDocument;
  readonly bytes: Uint8Array;
  /** Under the Open Government Licence all words are kept, else only those that serve as evidence. */
  readonly isOpen: boolean;
}

export function textId({ document, bytes }: Version): string {
  return `text:${slugOf(document.id)}--${hashOf(bytes).slice(0, 12)}`;
}

/** A reading as nodes and edges: passages with their words as far as they may be kept, evidence, quotations, questions. */
export function claimsOfReading(version: Version, reading: Reading): Claims {
  const spans = [
    ...reading.quotations.filter(({ found }) => found.isDirect).flatMap(({ found }) => found.pieces),
    ...reading.supports,
    ...reading.questions,
    ...reading.quotations.filter(({ found }) => !found.isDirect).flatMap(({ found }) => found.pieces),
  ];
  const unique = [
    ...new Map(spans.map((span) => [passageId(version, span), { start: span.start, end: span.end }])).values(),
  ];
  const kept = version.isOpen ? new Set<Span>(unique) : keptOf(version.parsed.text, unique);
  const isKept = (span: Span) => [...kept].some(({ start, end }) => start === span.start && end === span.end);
  return joined([
    textOf(version),
    ...unique.map((span) => passageOf(version, span, kept.has(span))),
    ...reading.supports.map((support) => supportOf(version, support)),
    ...reading.quotations.map((quoted) => quotationOf(version, quoted, quoted.found.pieces.every(isKept))),
    ...reading.questions.map((question) => questionOf(version, question)),
  ]);
}

function textOf(version: Version): Claims {
  const { document, parsed, bytes, isOpen } = version;
  const facts = {
    sha256: hashOf(bytes),
    length: parsed.text.length,
    readerVersion,
    ...(isOpen && { licence: 'OGL-UK-3.0', content: maskContacts(parsed.text) }),
  };
  return one({ id: textId(version), label: 'Text', facts }, [['TEXT_OF', document.id]]);
}

function passageOf(version: Version, { start, end }: Span, isKept: boolean): Claims {
  const { exact, prefix, suffix } = sliceOf(version.parsed, start, end);
  const page = version.parsed.parts.find((part) => part.start <= start && end <= part.end)?.page;
  const facts = {
    start,
    end,
    isSensitive: isSensitive(exact),
    ...(page !== undefined && { page }),
    ...(isKept && { exact: maskContacts(exact) }),
    ...(version.isOpen && { prefix: maskContacts(prefix), suffix: maskContacts(suffix) }),
  };
  return one({ id: passageId(version, { start, end }), label: 'Passage', facts }, [['SLICE_OF', textId(version)]]);
}

function supportOf(version: Version, { claim, score, reasons, ...span }: Reading['supports'][number]): Claims {
  const id = `evidence:${claim.replace(':', '-')}--${slugOf(textId(version))}-${span.start}`;
  const facts = { method: 'READ', state: 'PROPOSED', rule: 'likeness', ruleVersion, score, reasons };
  return one({ id, label: 'Evidence', facts }, [
    ['SUPPORTS', claim],
    ['CITES', version.document.id],
    ['QUOTES', passageId(version, span)],
  ]);
}

function quotationOf(version: Version, { found, person }: Reading['quotations'][number], isKept: boolean): Claims {
  const [first] = found.pieces;
  const id = `quotation:${slugOf(textId(version))}-${first?.start ?? 0}`;
  const printed = `${found.speaker?.exact ?? ''} ${found.role?.exact ?? ''}`;
  const isOfficial = person !== undefined || (official.test(printed) && !isSensitive(printed));
  const facts = {
    isDirect: found.isDirect,
    words: countWords(found.exact),
    // Its passages hold what is sensitive, and show it only to who asks.
    ...(isKept && !isSensitive(found.exact) && { exact: maskContacts(found.exact) }),
    // A speaker who holds no office and speaks for no body is nobody's business: their words stay without a name.
    ...(isOfficial && found.speaker && { speakerAsPrinted: found.speaker.exact }),
    ...(isOfficial && found.role && { roleAsPrinted: found.role.exact }),
  };
  const speaker: [string, string][] = person === undefined ? [] : [['SPOKEN_BY', person]];
  const quotation = one({ id, label: 'Quotation', facts }, [['QUOTED_IN', version.document.id], ...speaker]);
  return joined([quotation, ...found.pieces.map((piece) => quotedPiece(version, id, found, piece))]);
}

const official =
  /\b(?:police|constabulary|force|inspect\w*|HMIC\w*|report|review|findings|commissioner|constable|superintendent|council\w*|minister|spokes\w+)\b/i;

function quotedPiece(
  version: Version,
  quotation: string,
  { rule, ruleVersion: version_, score, reasons }: Reading['quotations'][number]['found'],
  piece: Span,
): Claims {
  const id = `evidence:${quotation.replace(':', '-')}--${piece.start}`;
  const facts = { method: 'READ', state: 'PROPOSED', rule, ruleVersion: version_, score, reasons };
  return one({ id, label: 'Evidence', facts }, [
    ['SUPPORTS', quotation],
    ['CITES', version.document.id],
    ['QUOTES', passageId(version, piece)],
  ]);
}

function questionOf(version: Version, { text, candidates, start, end }: Reading['questions'][number]): Claims {
  const id = `question:${slugOf(textId(version))}-${start}`;
  const printed = version.parsed.text.slice(start, end).replace(/\s+/g, ' ');
  const words = version.isOpen && !isSensitive(printed) ? printed : `characters ${start} to ${end}`;
  const place = `${version.document.id} ${String(start).padStart(8, '0')}`;
  const question = one({ id, label: 'Question', facts: { text: `${text} ${words}`, place } }, [
    ['ASKED_OF', version.document.id],
  ]);
  const answers = candidates.map(({ id: target, score, reasons }, index) =>
    one(
      {
        id: `question-candidate:${slugOf(textId(version))}-${start}-${index}`,
        label: 'QuestionCandidate',
        facts: { score, reasons },
      },
      [
        ['CANDIDATE_FOR', id],
        ['STANDS_FOR', target],
      ],
    ),
  );
  return joined([question, ...answers]);
}

function passageId(version: Version, { start, end }: Span): string {
  return `passage:${slugOf(textId(version))}-${start}-${end}`;
}

function one(node: GraphNode, edges: readonly (readonly [type: string, to: string])[]): Claims {
  return { nodes: [node], edges: edges.map(([type, to]): GraphEdge => ({ type, from: node.id, to })) };
}

function joined(all: readonly Claims[]): Claims {
  return { nodes: all.flatMap(({ nodes }) => nodes), edges: all.flatMap(({ edges }) => edges) };
}

/** The type and the slug, as a part of another id. */
function slugOf(id: string): string {
  return id.replace(/^text:/, '').replace(':', '-');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
