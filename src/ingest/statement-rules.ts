import { datedProperties, parseDate } from '../edtf.js';
import type { Row } from './claim.js';
import { valuesOf } from './claim.js';
import type { Kind, Label } from './noun.js';
import { nouns } from './nouns.js';
import type { Problem } from './problem.js';

/** What a source may be said to state, of what. Of a person only what concerns the office. */
const statable: Readonly<Record<string, Label | Kind>> = {
  aboutExploitation: 'Inspection',
  acceleratedCauseOfConcern: 'Force',
  caseFiles: 'Report',
  caseFilesAdequate: 'Report',
  caseFilesGood: 'Report',
  caseFilesInadequate: 'Report',
  casesExamined: 'Inspection',
  casesGradedByTheInspectorate: 'Inspection',
  corrected: 'Report',
  deadline: 'Recommendation',
  due: 'Recommendation',
  earlierOffice: 'Person',
  fieldwork: 'Inspection',
  followUpReviews: 'Report',
  foodAndDrink: 'Finding',
  forceInspections: 'Report',
  framing: 'Report',
  grade: 'Judgement',
  hoursBeforeNoticed: 'Finding',
  hoursHeld: 'Finding',
  inquiryIntoTheCase: 'Finding',
  inspections: 'Report',
  jointTargetedAreaInspections: 'Report',
  kind: 'Inspection',
  meaningOfFour: 'Finding',
  nameAsPrinted: 'Person',
  officeAsPrinted: 'Person',
  openingOfTheDelayQuotation: 'Release',
  peelKeepingPeopleSafe: 'Force',
  peelProtectingVulnerablePeople: 'Force',
  peelSpecificConcerns: 'Force',
  placeInTheSeries: 'Report',
  publishedOn: 'Document',
  reading: 'Assessment',
  recommendationsDated: 'Inspection',
  recommendationsMade: 'Inspection',
  safeguardingReferralsWaiting: 'Force',
  tiedToAChildDeath: 'Inspection',
  total: 'Report',
  wordForEarlierAdvice: 'Release',
};

/** Statements that cannot stand, by themselves or beside each other. */
export function brokenStatements(rows: readonly Row[], byId: ReadonlyMap<string, Row>): Problem[] {
  const statements = rows.filter(({ label }) => label === 'Statement');
  const preferred = statements.filter(({ values }) => values['isPreferred'] === true);
  return [
    ...statements.flatMap((row) => wrongProperty(row, byId)),
    ...statements.flatMap(wrongDate),
    ...preferredTwice(preferred),
    ...preferred.flatMap((row) => preferredInVain(row, byId)),
  ];
}

function wrongProperty({ file, id, values }: Row, byId: ReadonlyMap<string, Row>): Problem[] {
  const property = String(values['property']);
  const about = byId.get(String(values['about']))?.label;
  const at = { file, row: id, field: 'property', found: property };
  const owner = statable[property];
  if (owner === undefined) return [{ ...at, expected: `expected one of ${Object.keys(statable).join(', ')}` }];
  if (about === undefined || owner === about || owner === nouns[about].kind) return [];
  return [{ ...at, expected: `expected a property of ${about}; this is one of ${owner}` }];
}

function wrongDate({ file, id, values }: Row): Problem[] {
  if (!datedProperties.has(String(values['property']))) return [];
  try {
    parseDate(String(values['value']));
    return [];
  } catch (error) {
    const expected = `expected a date: ${error instanceof Error ? error.message : String(error)}`;
    return [{ file, row: id, field: 'value', found: values['value'], expected }];
  }
}

function preferredTwice(preferred: readonly Row[]): Problem[] {
  const first = new Map<string, Row>();
  return preferred.flatMap((row) => {
    const { about, property, value } = row.values;
    const subject = `${String(property)} of ${String(about)}`;
    const other = first.get(subject);
    if (other === undefined) first.set(subject, row);
    if (other === undefined || other.values['value'] === value) return [];
    const expected = `expected one preferred value for ${subject}; ${other.id} prefers ${String(other.values['value'])}`;
    return [{ file: row.file, row: row.id, field: 'isPreferred', found: value, expected }];
  });
}

/** The subject holds the value that is preferred; it may add that it is uncertain. */
function preferredInVain({ file, id, values }: Row, byId: ReadonlyMap<string, Row>): Problem[] {
  const about = byId.get(String(values['about']));
  const property = String(values['property']);
  if (about === undefined || !(property in valuesOf(nouns[about.label]))) return [];
  const held = about.values[property];
  if (held !== undefined && plain(held) === plain(values['value'])) return [];
  const expected = `expected what ${about.id} holds, because this is preferred; it holds ${String(held ?? 'nothing')}`;
  return [{ file, row: id, field: 'value', found: values['value'], expected }];
}

/** "2014-10?" is held where "2014-10" is stated, POST_INSPECTION_REVIEW where "post-inspection review" is. */
function plain(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/[?~%]$/, '')
    .replace(/[\s_-]+/g, ' ');
}
