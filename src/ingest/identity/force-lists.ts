// "Borsetshire, South Yorkshire and Dyfed-Powys": capitals, joined by commas and "and".
const places = String.raw`(?:\p{Lu}[\p{L}’'-]*(?:,? (?:and |& )?)){2,80}`;
const before = new RegExp(String.raw`${places}(?=(?:police )?(?:forces|constabularies)\b)`, 'gu');
const after = new RegExp(
  String.raw`\b(?:forces|constabularies)(?: (?:in|of|were|are|such as|including)| ?[:–—]| -) (?:those of )?(${places}\p{Lu}[\p{L}’'-]*)`,
  'gu',
);

/** The stretches of a text that list forces by their places, with the word for police said once for all. */
export function listsOfForces(text: string): string[] {
  const last = [...text.matchAll(before)].map(([list]) => list);
  return [...last, ...[...text.matchAll(after)].flatMap(([, list]) => list ?? [])];
}

/** Whether a list has the place as a whole: "South Yorkshire" is not named by "South Yorkshire Moors" or "Yorkshire". */
export function lists(all: readonly string[], place: string): boolean {
  return all.some((list) =>
    list
      .split(/, (?:and )?| (?:and|&) /)
      .map((one) => one.replace(/^The /, '').trim())
      .includes(place),
  );
}
