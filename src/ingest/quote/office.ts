/**
 * Offices under all the names that papers print. The first pattern that fits tells the office:
 * the longer title stands before the shorter one that it contains.
 */
const patterns: readonly [office: string, printed: RegExp][] = [
  ['deputy chief constable', /deputy chief constable|\bdcc\b/],
  ['assistant chief constable', /assistant chief constable|\bacc\b/],
  ['chief constable', /chief constable|force chief\b|police chief\b/],
  ['deputy commissioner', /deputy (?:police and crime )?commissioner/],
  ['assistant commissioner', /assistant commissioner/],
  ['crime commissioner', /crime commissioner|\bp(?:f)?cc\b/],
  ['chief superintendent', /chief (?:superintendent|supt)/],
  ['superintendent', /superintendent|\bsupt\b/],
  [
    'hm chief inspector',
    /hm chief inspector|majesty's chief inspector|chief (?:hm )?inspector of constabulary|chief hmi\b|\bhmci/,
  ],
  [
    'hm inspector',
    /hm inspector|\bhmi\b|majesty's inspector|inspector of constabulary|lead inspector|senior inspector/,
  ],
  ['chief inspector', /chief inspector/],
  ['inspector', /inspector/],
  ['commander', /commander/],
  ['commissioner', /commissioner/],
  ['mayor', /mayor/],
  ['member of parliament', /\bmp\b|member of parliament/],
  ['minister', /minister|(?:home|foreign|justice) secretary/],
];

/** Papers say less than the title: a bare "inspector" may be one of His Majesty's. */
const shortened: Readonly<Record<string, readonly string[]>> = {
  inspector: ['hm inspector', 'hm chief inspector', 'chief inspector'],
  'hm chief inspector': ['chief inspector'],
  commissioner: ['crime commissioner'],
  // ministers, shadows and all, sit in parliament
  minister: ['member of parliament'],
};

export function officeOf(printed: string): string | undefined {
  const words = plain(printed);
  return patterns.find(([, pattern]) => pattern.test(words))?.[0];
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replaceAll(/[,.]/g, '');
}

/** All offices that a text names. */
export function officesIn(text: string): string[] {
  const words = plain(text);
  return patterns.flatMap(([office, printed]) => (printed.test(words) ? [office] : []));
}

/** Whether an office as printed may be the one with this title. */
export function isSameOffice(printed: string, title: string): boolean {
  const known = officeOf(title);
  return known !== undefined && (printed === known || (shortened[printed] ?? []).includes(known));
}
