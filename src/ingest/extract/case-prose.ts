import type { Grader } from '../../generated/schema.js';
import { inWords, valueOf } from '../align/number-words.js';
import { type ParsedDocument, unbroken } from '../document.js';
import type { CaseAuditClaim, CountedGrade } from './case-audit.js';
import { gradesIn, joined } from './case-joined.js';
import { claimAt } from './claim.js';
import { gradeForms, gradeOf } from './grade.js';

const number = String.raw`(?:\d[\d,]*|${inWords}|none|no)`;
const grade = `(?:${gradeForms.map(([, form]) => form).join('|')})`;
const item = new RegExp(
  String.raw`(?<![\w,.-])(?:(?<number>${number})(?: (?:out )?of (?:the |these |those )?(?<whole>${number}))?(?! ?(?:%|per ?cent|years?|months?|weeks?|days?|hours?)\b|[\d-])|(?<grade>${grade}))(?![\w-])`,
  'gi',
);
const cases = /\b(?:cases?|case files?|files|investigations?|enquiries|records|referrals)\b/i;
const sampled = new RegExp(
  String.raw`\b(?:(?:of|all) (?:the |these |those )?|in (?:all )?(?:the|these|those) )(?<of>${number}) (?<kind>(?:[\w’'-]+ ){0,4}?)(?:cases?|case files?|files|investigations?|enquiries)\b|\b(?:examined?|assess(?:ed)?|audit(?:ed)?|review(?:ed)?|look(?:ed)? at|select(?:ed)?|inspect(?:ed)?|consider(?:ed)?|read|chose|sample of|dip[- ]sampled|graded?|judged?) (?:a (?:further |total |sample )*(?:of )?)?(?<seen>${number}) (?<sort>(?:[\w’'-]+ ){0,4}?)(?:cases?|case files?|files|investigations?|enquiries)\b`,
  'i',
);

interface Item {
  readonly at: number;
  readonly end: number;
  readonly number?: number;
  readonly grade?: CountedGrade;
}

/** Cases counted by grade in running text: "11 cases were good, eight required improvement and 14 were inadequate". */
export function proseAudits(document: ParsedDocument): CaseAuditClaim[] {
  return joined(document, countedIn(document)).filter(
    (audit) => gradesIn(audit) > 1 || (audit.total !== undefined && handled.test(unbroken(audit.exact))),
  );
}

/** "Of the 58 cases we examined, 21 were inadequate": one grade, of a sample that stands in the same sentence. */
const handled = new RegExp(
  String.raw`^(?=.*\b(?:we|inspectors|HMIC\w*)(?: have| had)? (?:examined|looked at|read|assessed|audited|reviewed)\b).*\b(?:practice|handling|service|cases?|${number}) (?:was|were|to be|had been)(?: (?:judged|graded|assessed|found|rated)(?: to be| as)?)? ${grade}\b`,
  'i',
);
/** "11 of the 19 that inspectors considered inadequate": they are counted for something else. */
const alreadyGraded = new RegExp(
  String.raw`\b(?:that|which) (?:we|inspectors)(?: had)? (?:considered|judged|graded|rated|found|assessed)(?: to be| as)? ${grade}(?: (?:or|and) ${grade})?`,
  'gi',
);

function countedIn(document: ParsedDocument): CaseAuditClaim[] {
  let sample: { total: number; subject: string; part: number } | undefined;
  return document.sentences.flatMap((sentence): CaseAuditClaim[] => {
    const text = unbroken(sentence.text).replace(alreadyGraded, (words) => ' '.repeat(words.length));
    const own = sampleIn(text);
    if (own !== undefined) sample = { ...own, part: sentence.part };
    const counts = countsIn(itemsIn(text, own?.total));
    const known = sample !== undefined && sentence.part - sample.part <= 4 ? sample : undefined;
    const note = sharedIn(text);
    if (Object.keys(counts).length === 0 && (note === undefined || own === undefined)) return [];
    if (known === undefined && !cases.test(text)) return [];
    const reading = {
      rule: 'case-audit.prose',
      score: known === undefined ? 0.6 : 0.9,
      reasons: ['it counts cases by grade'],
    };
    const subject = known?.subject ?? 'all cases';
    const total = known === undefined ? {} : { total: known.total };
    return [
      {
        ...claimAt(document, sentence, reading),
        ...counts,
        ...total,
        ...(note === undefined ? {} : { note }),
        grader: graderIn(text),
        subject,
      },
    ];
  });
}

/** How many cases were looked at, and of what kind. */
function sampleIn(text: string): { total: number; subject: string } | undefined {
  const { of, kind, seen, sort } = sampled.exec(text)?.groups ?? {};
  const printed = of ?? seen;
  if (printed === undefined) return undefined;
  return { total: countOf(printed), subject: subjectOf(kind ?? sort ?? '', text) };
}

function subjectOf(kind: string, text: string): string {
  const involving = /\bcases? (?:involving|about|relating to|of|concerning) ((?:[\w’'-]+ ?){1,6})/i.exec(text)?.[1];
  const named = kind
    .trim()
    .replace(/^(?:such|these|those|the|further|other|different|child protection|relevant)\s*/i, '');
  if (named !== '') return named;
  if (involving !== undefined && !/^the (?:force|cases)/i.test(involving))
    return involving
      .trim()
      .replace(/\b(?:and|were|was|which|that)\b.*$/, '')
      .trim();
  return /\binvestigations\b/i.test(sampled.exec(text)?.[0] ?? '') ? 'investigations' : 'all cases';
}

function itemsIn(text: string, total: number | undefined): Item[] {
  const items = [...text.matchAll(item)].flatMap((match): Item[] => {
    const [at, end] = [match.index, match.index + match[0].length];
    const { number: printed, grade: named } = match.groups ?? {};
    if (printed !== undefined) return [{ at, end, number: countOf(printed) }];
    const counted = countedGrade(named ?? '');
    return counted === undefined ? [] : [{ at, end, grade: counted }];
  });
  const sample = sampled.exec(text);
  // the size of the sample is no count of a grade
  return items.filter(
    (one) =>
      one.number === undefined ||
      one.number !== total ||
      sample === null ||
      one.at < sample.index ||
      one.at > sample.index + sample[0].length,
  );
}

/** "191 were judged to be either requiring improvement or inadequate": one number for two grades. */
function sharedIn(text: string): string | undefined {
  const shared = new RegExp(
    String.raw`\(?\b${number}\)? [^.;()]{0,60}?${grade}\W{0,3} or (?:\w+ ){0,2}\W?${grade}`,
    'i',
  );
  return shared.exec(text)?.[0];
}

type Counts = Partial<Record<CountedGrade, number>>;

/** Each grade with the number beside it, before it or after it as most of them have it. */
function countsIn(items: readonly Item[]): Counts {
  const before = countsBy(items, -1);
  const after = countsBy(items, 1);
  return Object.keys(after).length > Object.keys(before).length ? after : before;
}

// further apart than this, a number and a grade belong to two statements
const reach = 70;

function countsBy(items: readonly Item[], side: -1 | 1): Counts {
  const counts: Counts = {};
  items.forEach(({ at, end, grade: named }, index) => {
    const beside = items[index + side];
    if (named === undefined || beside?.number === undefined || counts[named] !== undefined) return;
    const gap = side < 0 ? at - beside.end : beside.at - end;
    // "191 required improvement or were inadequate": the number is of both
    const isShared = items[index + 1]?.grade !== undefined && side < 0 && items[index + 2]?.number === undefined;
    if (gap <= reach && !isShared) counts[named] = beside.number;
  });
  return counts;
}

function graderIn(text: string): Grader {
  if (
    /^\W*(?:it|the (?:force|constabulary)|[\w ]{3,30} (?:police|constabulary)) (?:had |itself |then )*(?:judged|graded|rated|considered|assessed|marked|thought|believed|put)\b/i.test(
      text,
    )
  )
    return 'FORCE';
  return /\b(?:force|constabulary|police)\b.{0,40}\b(?:self[- ]assess|own (?:assessment|audit|grad)|graded? (?:its|them|\d)|assessed (?:its|them)|(?:had|itself) (?:graded|assessed|judged|rated))|self[- ]assess/i.test(
    text,
  )
    ? 'FORCE'
    : 'INSPECTORATE';
}

function countedGrade(printed: string): CountedGrade | undefined {
  const names = {
    GOOD: 'good',
    ADEQUATE: 'adequate',
    REQUIRES_IMPROVEMENT: 'requiresImprovement',
    INADEQUATE: 'inadequate',
    OUTSTANDING: undefined,
  } as const;
  const named = gradeOf(printed);
  return named && names[named];
}

function countOf(printed: string): number {
  return /^(?:none|no)$/i.test(printed) ? 0 : valueOf(printed);
}
