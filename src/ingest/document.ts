/**
 * What a part of a page is. Only HEADLINE, HEADING, PARAGRAPH and BULLET feed facts.
 *
 *   CAPTION     under or beside a picture        PULL_QUOTE   words of the body, printed large once more
 *   TAGS        key words of the page            FURNITURE    bylines, dates, links, buttons, page numbers
 *   BOILERPLATE stock sentences of a publisher   NOTE         notes to editors and everything under them
 */
export type Role =
  | 'HEADLINE'
  | 'HEADING'
  | 'PARAGRAPH'
  | 'BULLET'
  | 'CAPTION'
  | 'PULL_QUOTE'
  | 'TAGS'
  | 'FURNITURE'
  | 'BOILERPLATE'
  | 'NOTE';

/** Offsets are UTF-16 code units, as JavaScript counts; the end is the first one after. */
export interface Part {
  role: Role;
  start: number;
  end: number;
  /** The slice of the document's text: hard line breaks stand in it (see `unbroken`), the marker of a bullet does not. */
  text: string;
  /** The words of the nearest heading above. */
  section?: string;
  /** For a heading: 1 is the outermost. Absent where the layout does not tell. */
  level?: number;
  /** For a bullet: the line that its list hangs on, "We were pleased to find that:". */
  intro?: string;
  /** What stands before a bullet or a numbered heading, "-", "•", "3.", "(a)". It is outside the part. */
  marker?: string;
  /** From 1. Absent where the document has no pages. */
  page?: number;
  /** Known as a bullet by its neighbours alone: its marker is lost. */
  isLostBullet?: boolean;
}

/** Of the parts that feed facts, in the order of the text. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Index of its part. */
  part: number;
}

/** What the page or the user says of the document, never what we conclude. */
export interface Given {
  title?: string;
  url?: string;
  /** EDTF. */
  publishedOn?: string;
  publisher?: string;
  licence?: string;
  pages?: number;
}

/** Where the words of a page begin. A page without words has none. */
export interface PageStart {
  start: number;
  page: number;
}

export interface ParsedDocument {
  text: string;
  /** In the order of the text; they do not overlap, and between them there is white space and bullets' markers alone. */
  parts: readonly Part[];
  sentences: readonly Sentence[];
  /** In the order of the text. Absent where the document has no pages. */
  pageStarts?: readonly PageStart[];
  given: Given;
  format: 'txt' | 'html' | 'pdf';
  /** What the reading had to assume, in words for the user. */
  remarks: readonly string[];
}

/** W3C Web Annotation: a text position and a text quote selector in one. */
export interface Slice {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

const around = 32;

/** Throws where the offsets are no place in the text: such a passage must not be stored. */
export function sliceOf({ text }: Pick<ParsedDocument, 'text'>, start: number, end: number): Slice {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`${start} to ${end} is no place in a text of ${text.length} characters.`);
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    // half of a surrogate pair would not survive being stored
    prefix: text.slice(Math.max(0, start - around), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + around).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** The page on which what begins there is printed. */
export function pageAt({ pageStarts }: Pick<ParsedDocument, 'pageStarts'>, start: number): number | undefined {
  return pageStarts?.findLast((page) => page.start <= start)?.page;
}

const feeding: ReadonlySet<Role> = new Set(['HEADLINE', 'HEADING', 'PARAGRAPH', 'BULLET']);

export function feedsFacts({ role }: Pick<Part, 'role'>): boolean {
  return feeding.has(role);
}

/** The same length, with plain spaces for line breaks and for every other white space: offsets stay true. */
export function unbroken(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text;
}
