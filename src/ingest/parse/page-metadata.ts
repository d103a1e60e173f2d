import { dateInWords } from '../../edtf.js';
import type { Given } from '../document.js';
import { readDates } from '../printed-dates.js';
import type { DomDocument } from './dom.js';
import { plain } from './rules.js';

/** What a page says of itself outside its text: title, link, date, publisher, licence. The first that says it counts. */
export function givenBy(page: DomDocument): Given {
  const linked = linkedOf(page);
  const title = first([
    linked.headline,
    meta(page, 'og:title'),
    page.querySelector('h1')?.textContent,
    page.querySelector('title')?.textContent,
  ]);
  const url = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta(page, 'og:url'),
    linked.url,
  ].find((each) => /^https?:\/\//.test(each ?? ''));
  const publisher = first([linked.publisher, meta(page, 'og:site_name'), meta(page, 'application-name')]);
  const publishedOn = publishedOnOf(page, linked.published);
  const licence = first([page.querySelector('[rel~="license"]')?.getAttribute('href'), linked.licence]);
  return {
    ...(title && { title: withoutSite(title, publisher) }),
    ...(url && { url }),
    ...(publishedOn && { publishedOn }),
    ...(publisher && { publisher }),
    ...(licence && { licence }),
  };
}

function first(values: readonly (string | null | undefined)[]): string | undefined {
  return values.map((value) => plain(value ?? '')).find((value) => value !== '');
}

function meta(page: DomDocument, name: string): string | undefined {
  const [property, named, itemprop] = ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${name}"]`);
  return page.querySelector(`${property}, ${named}, ${itemprop}`)?.getAttribute('content') ?? undefined;
}

/** "Force told to improve - Ambridge Echo" without the name of the site. */
function withoutSite(title: string, publisher?: string): string {
  const [, head, tail] = /^(.{15,}?)\s+[-–—|·]\s+([^-–—|·]{2,40})$/.exec(title) ?? [];
  if (!head || !tail) return title;
  return tail === publisher || /\b(news|echo|post|times|live|mail|herald|gazette|police|tv|radio)\b/i.test(tail)
    ? head
    : title;
}

const dated = [
  'article:published_time datePublished datepublished dcterms.date dcterms.issued dc.date dc.date.issued',
  'DC.date.issued parsely-pub-date sailthru.date pubdate publish-date publication_date date',
].flatMap((names) => names.split(' '));

function publishedOnOf(page: DomDocument, linked?: string): string | undefined {
  const times = [...page.querySelectorAll('time[datetime], [itemprop="datePublished"]')];
  const candidates = [
    linked,
    ...dated.map((name) => meta(page, name)),
    ...times.map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent),
  ];
  return candidates.map((value) => dayOf(value ?? '')).find((day) => day !== undefined);
}

/** The day in Britain: 23:30 in universal time is the next day there in summer. A printed offset is its own day. */
function dayOf(value: string): string | undefined {
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]00:?00)$/.exec(value.trim());
  const time = instant ? Date.parse(value.trim()) : NaN;
  if (!Number.isNaN(time)) return inBritain.format(time);
  const day = readDates(value)[0]?.edtf;
  return day !== undefined && dateInWords(day) !== '' ? day : undefined;
}

// the Canadian way to write a date is YYYY-MM-DD
const inBritain = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

interface Linked {
  headline?: string;
  url?: string;
  published?: string;
  publisher?: string;
  licence?: string;
}

/** schema.org as JSON-LD. A block that is no JSON is the page's fault, and other places say the same. */
function linkedOf(page: DomDocument): Linked {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const things = blocks.flatMap(({ textContent }) => flatten(parsed(textContent ?? '')));
  const article = things.find((thing) => /Article|Report|WebPage$|BlogPosting/.test(text(thing['@type']) ?? ''));
  if (!article) return {};
  const publisher = text(flatten(article['publisher'])[0]?.['name']);
  const entries = {
    headline: text(article['headline']),
    url: text(article['url']) ?? text(article['mainEntityOfPage']),
    published: text(article['datePublished']),
    publisher,
    licence: text(article['license']),
  };
  // absent rather than undefined: the compiler tells the two apart
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  // an object of JSON: every value is unknown
  const thing = value as Thing;
  return [thing, ...flatten(thing['@graph'])];
}

function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? value : undefined;
}
