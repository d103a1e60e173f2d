import type { Given, PageStart } from '../document.js';

/** A run of text that stands by itself on the page, before anybody knows what it is. */
export interface Block {
  /** After the marker. */
  start: number;
  end: number;
  /** What makes it a bullet: "-", "•", "3.", "(a)". Empty: the page says so without a sign of its own. */
  marker?: string;
  /** What the format itself says of it. */
  hint?: 'heading' | 'caption' | 'note' | 'link' | 'row';
  /** Of a heading, where the format has levels. */
  level?: number;
  page?: number;
  /** White space above sets it apart from the block before. */
  isApart: boolean;
}

/** What each format gives: words and blocks, not yet roles. */
export interface Draft {
  text: string;
  blocks: readonly Block[];
  pageStarts?: readonly PageStart[];
  given: Given;
  remarks: readonly string[];
}

const signs = String.raw`[-–—•·▪▫◦‣⁃●○■□*»§]|[\uE000-\uF8FF]|o(?=\s)`;
const numbers = String.raw`\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?!\d)|\d{1,2}\.\d{1,2}\.?(?=\s)`;
const marker = new RegExp(String.raw`^(?:(${signs})\s*|(${numbers})\s+)(?=[\p{L}\p{N}‘’“”"'(\[£])`, 'u');

/** "• The force …", "3. Within three months …": the marker and where the words begin. */
export function markerOf(line: string): { marker: string; length: number } | undefined {
  const [whole, sign, number] = marker.exec(line) ?? [];
  if (whole === undefined) return undefined;
  // a hyphen glued to its word is a hyphen or a minus
  if (sign !== undefined && /^[-*]$/.test(sign) && !/\s$/.test(whole)) return undefined;
  return { marker: sign ?? number ?? '', length: whole.length };
}
