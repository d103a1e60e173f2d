import type { DocumentKind } from '../../generated/schema.js';
import type { Given, ParsedDocument } from '../document.js';
import type { World } from '../world.js';
import type { Body } from './body.js';
import { answeringSigns } from './answering-signs.js';
import { inspectorateSigns } from './inspectorate-signs.js';

export interface Kind {
  readonly kind: DocumentKind;
  /** How far it is ahead of the next, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

// what a text is that nothing speaks for: anybody may write about the police
const unmarked: readonly [DocumentKind, number] = ['ARTICLE', 1.5];
const long = 1_500;
// the lines in which a page says what it is
const above = 4;

/** Release, report, response or article, by how it is set and how it speaks. */
export function kindOf(parsed: ParsedDocument, body: Body, given: Given, world: World): Kind {
  const places = {
    HEADLINE: body.headline,
    NOTES: parsed.parts.flatMap(({ role, text }) => (role === 'NOTE' ? [text] : [])).join('\n'),
    BODY: body.lines.join('\n'),
    ABOVE: [body.headline, ...body.lines.slice(0, above)].join('\n'),
    ADDRESS: given.url ?? '',
    TEXT: body.text,
    OWN: body.lines.join('\n').replace(/“[^”]*”?|"[^"]*"/g, ''),
  };
  const found = [...inspectorateSigns, ...answeringSigns].filter((sign) => sign.form.test(places[sign.in ?? 'BODY']));
  const sums = new Map<DocumentKind, number>([unmarked]);
  const add = (kind: DocumentKind, weight: number) => sums.set(kind, (sums.get(kind) ?? 0) + weight);
  for (const { kind, weight } of found) add(kind, weight);
  if (parsed.parts.some(({ role }) => role === 'TAGS' || role === 'CAPTION')) add('ARTICLE', 1.5);
  if (body.words > long) add('REPORT', 2);
  if (parsed.format === 'pdf') add('REPORT', 1);
  const publisher = publisherKind(given.publisher, world);
  if (publisher !== undefined) add(...publisher);
  const ranked = [...sums].sort(([, one], [, other]) => other - one);
  const [best, next] = ranked;
  const kind = best?.[0] ?? unmarked[0];
  const ahead = (best?.[1] ?? 0) - (next?.[1] ?? 0);
  const said = found.filter((sign) => sign.kind === kind).map(({ reason }) => reason);
  return {
    kind,
    score: Math.round(Math.min(1, 0.5 + ahead / 6) * 100) / 100,
    reasons: said.length > 0 ? said : ['nothing tells that the inspectorate or a commissioner wrote it'],
  };
}

/** A page may name who published it. */
function publisherKind(name: string | undefined, { organisations, forces }: World): [DocumentKind, number] | undefined {
  const isNamed = (one: { name: string; aliases?: readonly string[] }) =>
    [one.name, ...(one.aliases ?? [])].some((each) => each.toLowerCase() === name?.toLowerCase());
  if (name === undefined) return undefined;
  if (forces.some(isNamed)) return ['ARTICLE', 2];
  const kind = organisations.find(isNamed)?.kind;
  if (kind === 'NEWS_PUBLISHER' || kind === 'CHARITY') return ['ARTICLE', 6];
  if (kind === 'POLICING_BODY') return ['RESPONSE', 2];
  return kind === 'INSPECTORATE' ? ['ARTICLE', -4] : undefined;
}
