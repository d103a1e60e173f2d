import { parseArgs } from 'node:util';
import { z } from 'zod';
import { parseDate } from '../../edtf.js';
import type { DocumentKind } from '../../generated/schema.js';
import type { Given } from '../document.js';

export const usage = `Usage: npm run ingest -- [options] <files or folders, or - for standard input>
  npm run ingest -- release.txt article.html report.pdf
  npm run ingest -- --url https://example.org/news/1 --published 2016-02-04 --publisher "Notts TV" article.txt
  npm run --silent ingest -- --json --dry-run folder/ | jq .questions
  npm run ingest -- --reread
Reads releases, reports, commissioners' responses and newspaper articles: their passages, findings, recommendations,
what is said of earlier ones, quotations and coverage, each tied to exact words and to what the graph has.

  --url, --published (EDTF), --publisher, --title, --licence   what is known of the document beside its text
  --kind report|release|response|article|register-page         what it is, where the rules get it wrong
  --document <id>   the document of the graph that this is a version of
  --dry-run         writes nothing
  --json            one JSON object a document on standard output
  --reread          reads again all that was read before; what people accepted or rejected stays

The same may stand in <file>.json beside a file: {"url": …, "published": …, "publisher": …, "kind": …, "licence": …}.
Exit codes: 0 all were read; 1 one was refused or could not be read; 2 wrong use.`;

const kinds: Readonly<Record<string, DocumentKind>> = {
  report: 'REPORT',
  release: 'RELEASE',
  response: 'RESPONSE',
  article: 'ARTICLE',
  'register-page': 'REGISTER_PAGE',
};

/** What may be said of a document beside its text, on the command line or in a file beside it. */
const said = z.strictObject({
  url: z.url('expected an address that begins with https://').optional(),
  published: z.string().superRefine(isDate).optional(),
  publisher: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  licence: z.string().min(1).optional(),
  kind: z.enum(Object.keys(kinds), `expected one of ${Object.keys(kinds).join(', ')}`).optional(),
  document: z.string().optional(),
});

export interface Said {
  readonly given: Given;
  readonly kind?: DocumentKind;
  readonly id?: string;
}

export interface Options extends Said {
  readonly files: readonly string[];
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly isReread: boolean;
  readonly isHelp: boolean;
}

/** Said where somebody has written what cannot be so; the message is for whoever wrote it. */
export class WrongUse extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WrongUse';
  }
}

export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const {
    'dry-run': isDry = false,
    json: isJson = false,
    reread: isReread = false,
    help: isHelp = false,
    ...rest
  } = values;
  if (positionals.length === 0 && !isReread && !isHelp) throw new WrongUse(usage);
  if (rest.document !== undefined && positionals.length > 1)
    throw new WrongUse('--document names one document: give one file.');
  return { ...saidIn(rest, 'the command line'), files: positionals, isDry, isJson, isReread, isHelp };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ url: text, published: text, publisher: text, title: text, licence: text, kind: text, document: text },
        ...{ 'dry-run': flag, json: flag, reread: flag, help: { ...flag, short: 'h' } },
      },
    });
  } catch (cause) {
    throw new WrongUse(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`, { cause });
  }
}

/** Checked at the door: what is odd names itself. */
export function saidIn(values: unknown, where: string): Said {
  const { data, error } = said.safeParse(values);
  if (error) {
    const told = error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ');
    throw new WrongUse(`${where}: ${told}.`);
  }
  const { published, kind, document, ...given } = data;
  const known = Object.entries({ ...given, publishedOn: published }).filter(([, value]) => value !== undefined);
  const named = kind === undefined ? undefined : kinds[kind];
  return {
    given: Object.fromEntries(known),
    ...(named && { kind: named }),
    ...(document !== undefined && { id: document }),
  };
}

function isDate(date: string, context: z.RefinementCtx): void {
  try {
    parseDate(date);
  } catch (error) {
    context.addIssue(
      `expected a date as 2016-02-04 or 2016-02: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
