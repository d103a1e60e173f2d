import type { Weighed } from '../link/choose.js';
import type { OfficeHolder, World } from '../world.js';
import type { Body } from './body.js';
import { lists, listsOfForces } from './force-lists.js';

// A force that is named as often as this beside the one named most is a subject too, and not only mentioned.
const beside = 0.4;
const inHeadline = 4;
const inLead = 2;
// where the name of a paper and the headline stand
const masthead = 6;

// "neighbouring Tolland Police", "by contrast …", "twice that of …": named for comparison, and not what it is about
const comparing =
  /\b(?:neighbouring|neighbours?|by contrast,?|unlike|(?:twice|half|double|higher than|lower than|more than|less than|compared (?:with|to))(?: (?:that|those) (?:of|in))?) (?:the )?$/i;

/** The forces that a document is about, by all their names. The name of a county alone is never that of a force. */
export function forcesIn({ headline, lead, text }: Body, { forces, officeHolders }: World): Weighed[] {
  const listed = listsOfForces(text);
  const weighed = forces.map(({ id, name, aliases }): Weighed & { readonly count: number } => {
    const pattern = patternFor([name, ...aliases]);
    const [all, first, above] = [text, lead, headline].map((words) => {
      const named = [...words.matchAll(pattern)];
      return named.filter(({ index }) => !comparing.test(words.slice(0, index))).length;
    });
    const officers = officersIn(
      text,
      officeHolders.filter(({ at }) => at === id),
    );
    const isListed = listed.length > 0 && [name, ...aliases].some((each) => lists(listed, placeOf(each) ?? each));
    const times = (all ?? 0) + (first ?? 0) * inLead + (above ?? 0) * inHeadline;
    const count = times + (isListed ? 1 : 0) + officers.length;
    const reasons = [
      ...(isListed ? ['named in a list of forces'] : []),
      ...((all ?? 0) > 0 ? [`named ${all} times`] : []),
      ...((above ?? 0) > 0 ? ['named in the headline'] : []),
      ...officers.map((person) => `${person} holds an office there`),
    ];
    return { id, score: 0, reasons, count };
  });
  const most = Math.max(0, ...weighed.map(({ count }) => count));
  return weighed
    .filter(({ count }) => count > 0 && count >= most * beside)
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .map(({ id, count, reasons }) => ({ id, score: Math.round((count / most) * 100) / 100, reasons }));
}

/** Those whose name, in one of its forms, stands in some words. */
export function forcesNamed(words: string, forces: World['forces']): string[] {
  return forces.filter(({ name, aliases }) => patternFor([name, ...aliases]).test(words)).map(({ id }) => id);
}

const ofCounty =
  /\b(?:the|our|your|this) (?:(?:county|city|area)(?:[’']s)? (?:own )?(?:police|force|constabulary|police force)|local (?:police )?(?:force|constabulary))|\bour (?:own |local )?police\b/i;

// with the inspectorate named beside it, less is enough
const inspectorate = /\bHMIC(?:FRS)?\b|\bInspectorate of Constabulary\b|\bInspectors? of Constabulary\b/i;
const anyForce =
  /\blocal (?:police|force|constabulary|officers|policing)\b|\bthe (?:police force|force|constabulary|chief constable)\b/i;

/** "The county force", in a text whose opening, or else whose whole, names the place of one force and no other. */
export function forceOfCounty({ lead, lines, text }: Body, { forces }: World): Weighed[] {
  const phrase = ofCounty.exec(text)?.[0] ?? (inspectorate.test(text) ? anyForce.exec(text)?.[0] : undefined);
  if (phrase === undefined) return [];
  const namedIn = (words: string) =>
    forces.filter(({ name, aliases }) => {
      const places = [name, ...aliases].flatMap((each) => placeOf(each) ?? []);
      return places.some((place) => new RegExp(`(?<![\\p{L}\\d])${escaped(place)}(?![\\p{L}\\d])`, 'u').test(words));
    });
  const [opening, whole] = [
    namedIn([lead, ...lines.slice(0, masthead)].join('\n')),
    namedIn([...lines, text].join('\n')),
  ];
  const [only, other] = opening.length > 0 ? opening : whole;
  if (only === undefined || other !== undefined) return [];
  return [{ id: only.id, score: 0.6, reasons: [`it says “${phrase}” and names the county`] }];
}

/** A name in full, the place with "police" in other words, or the place over an inspection of it. */
function patternFor(names: readonly string[]): RegExp {
  const places = names
    .map((name) => placeOf(name))
    .filter((place) => place !== undefined)
    .map(escaped);
  const place = `(?:${[...new Set(places)].join('|')})`;
  const named = names.filter((name) => isTelling(name)).map((name) => `${escaped(name)}(?! (?:FC|Federation))`);
  const placed = [
    `${place}(?:[’']s)? (?:police )?force`,
    `${place}(?:[’']s)? (?:[Pp]olice|POLICE|[Cc]onstabulary|CONSTABULARY)(?! (?:FC|Federation|and [Cc]rime))`,
    `[Pp]olice (?:force )?(?:in|of) (?:the )?${place}`,
    `${place}(?:[’']s)? (?:chief constable|[–—:‐‑-]? ?(?:joint |national )?child[ -]protection (?:re[-‐‑‒–—]?)?inspection)`,
    `(?:[Cc]hief [Cc]onstable|[Cc]ommissioner) (?:of|for) (?:the )?${place}`,
    `[Rr]esponse to .{0,80}${place} – [Nn]ational`,
  ];
  const lettered = places.length === 0 ? named : [...named, ...placed];
  return new RegExp(`(?<![\\p{L}\\d])(?:${lettered.join('|')})(?![\\p{L}\\d])`, 'giu');
}

/** "Borsetshire" of "Borsetshire Constabulary"; nothing of a name that is not made so. */
function placeOf(name: string): string | undefined {
  const place = /^(?:Heddlu )?(.+?)(?: (?:Metropolitan|City))? (?:Police(?: Service)?|Constabulary)$/i.exec(name)?.[1];
  return place === undefined || /^(?:Metropolitan|the|Met)$/i.test(place) ? undefined : place;
}

/** Short capitals and names with a word for police: "Marlshire" alone may be a county. */
function isTelling(name: string): boolean {
  return /\b(?:police|constabulary|heddlu|force|service)\b/i.test(name);
}

/** Those in an office at the force whose whole name stands in the text. */
function officersIn(text: string, holders: readonly OfficeHolder[]): string[] {
  const names = new Set(holders.flatMap((holder) => holder.names.slice(0, 1)));
  return [...names].filter((name) => text.includes(name));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ (?:&|and) /g, ' (?:&|and) ');
}
