import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ParsedDocument } from '../src/ingest/document.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

/** A release about a follow-up and an article made from it. */
export interface ReviewTexts {
  name: string;
  release: ParsedDocument;
  article: ParsedDocument;
  /** The words of the article's quotations of the inspector, and how many of them are the release's. */
  quoted: { opening: string; words: number; matched: number; edits: string[] }[];
  scrap: { printed: string; dropped: string };
  /** As the article prints them outside the force's answer, and the release does not. */
  strangeNumbers: string[];
}

const root = resolve(import.meta.dirname, '..');

function read(file: string): ParsedDocument {
  return parseTxt(readFileSync(file));
}

const borsetshire: ReviewTexts = {
  name: 'an invented force',
  release: read(join(root, 'tests/review/release.txt')),
  article: read(join(root, 'tests/review/article.txt')),
  quoted: [
    { opening: '[There was] long silence', words: 34, matched: 32, edits: ['CUT_START', 'BRACKETED'] },
    { opening: 'Borsetshire Police has made', words: 38, matched: 38, edits: ['CUT_START', 'REORDERED'] },
  ],
  scrap: { printed: 'kept without need overnight', dropped: 'in police cells' },
  strangeNumbers: ['six days', '12-year-old', '9-year-old', 'eleven weeks', 'five cases'],
};

const names = {
  release: 'hmic-nottinghamshire-post-inspection-review-release.txt',
  article: 'nottstv-nottinghamshire-article.txt',
};

/** Real texts are nobody's to copy here: they are read where a folder beside the checkout holds them. */
function realTexts(): ReviewTexts[] {
  const beside = resolve(root, '..');
  const folders = readdirSync(beside).map((folder) => join(beside, folder, 'documents'));
  return folders
    .filter((folder) => Object.values(names).every((name) => existsSync(join(folder, name))))
    .map((folder) => ({
      name: 'Nottinghamshire',
      release: read(join(folder, names.release)),
      article: read(join(folder, names.article)),
      quoted: [
        { opening: '[There was] significant', words: 34, matched: 32, edits: ['CUT_START', 'BRACKETED'] },
        { opening: 'Nottinghamshire Police has made', words: 38, matched: 38, edits: ['CUT_START', 'REORDERED'] },
      ],
      scrap: { printed: 'detained unnecessarily overnight', dropped: 'in police custody' },
      strangeNumbers: ['five days', '13-year-old', '10-year-old', 'ten weeks', 'four cases'],
    }));
}

export const reviewTexts: readonly ReviewTexts[] = [borsetshire, ...realTexts()];
