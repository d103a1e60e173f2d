import { inWords } from '../../words.js';
import { labelOfId } from '../nouns.js';
import { printArticle, printQuotation } from './print-article.js';
import { section, shown } from './shown.js';
import type { Told, ToldClaim, ToldRead } from './told.js';

const known: Readonly<Record<string, string>> = {
  ADDRESS: 'known by its address',
  BYTES: 'known by its bytes',
  TITLE: 'known by its title',
  YOU: 'as you said',
  NEW: 'new',
};

/** For people. */
export function printTold(told: Told): string {
  if (told.status === 'REFUSED') return `${told.file}: not read. ${told.reason}`;
  const { document, written } = told;
  return [
    `${told.file}: ${inWords(document.kind)} ${document.id}, ${known[document.knownBy] ?? ''}`,
    ...subjectOf(told),
    ...claimsIn(told, 'Finding', 'findings', ({ facts }) => (facts['polarity'] === 'POSITIVE' ? '+ ' : '− ')),
    ...claimsIn(told, 'Recommendation', 'recommendations', ({ facts }) => `${inWords(String(facts['deadline']))}: `),
    ...claimsIn(told, 'Assessment', 'said of earlier recommendations (readings are ours)', readingOf),
    ...claimsIn(told, 'Stance', 'stances', ({ facts }) => `${inWords(String(facts['kind']))}: `),
    ...claimsIn(told, 'CaseAudit', 'case audits', () => ''),
    ...claimsIn(told, 'Judgement', 'grades', ({ facts }) => `${inWords(String(facts['grade'] ?? ''))}: `),
    ...claimsIn(told, 'Coverage', 'evidence of coverage', () => ''),
    ...section(
      'stated otherwise than the graph holds it',
      told.statements.map(
        ({ about, property, value, note }) => `${about} ${property}: ${value}${note ? ` (${note})` : ''}`,
      ),
    ),
    ...section('quotations', told.quotations.map(printQuotation)),
    ...printArticle(told.article),
    ...questionsOf(told),
    ...changesOf(told),
    written === null
      ? '  nothing was written: a dry run'
      : `  ${written.created} nodes made, ${written.changed} changed, ${written.retracted} withdrawn`,
  ].join('\n');
}

function subjectOf({ whyKind, forces, inspections, whyInspection, remarks }: ToldRead): string[] {
  const about = whyInspection.map(({ id, score, reasons }) => `${id} ${score}: ${reasons.join('; ')}`);
  return [
    `  kind: ${whyKind.join('; ')}`,
    `  about: ${inspections.join(', ') || 'no inspection that is known'}; ${forces.map(({ id }) => id).join(', ') || 'no force'}`,
    ...about.map((line) => `    ${line}`),
    ...remarks.map((remark) => `  ${remark}`),
  ];
}

function claimsIn(told: ToldRead, label: string, title: string, tellFacts: (claim: ToldClaim) => string): string[] {
  const claims = told.claims.filter(({ claim }) => labelOfId(claim) === label);
  return section(
    title,
    claims.map(
      (claim) =>
        `${tellFacts(claim)}${shown(claim.words)} → ${claim.claim}${claim.isNew ? ', new' : ''} ${claim.score}`,
    ),
  );
}

function readingOf({ facts, reasons }: ToldClaim): string {
  return `${inWords(String(facts['reading']))} (${reasons[0] ?? ''}): `;
}

function questionsOf({ questions }: ToldRead): string[] {
  return section(
    'questions',
    questions.map(({ text, words, candidates }) => {
      const likely = candidates.map(({ id, score }) => `${id} ${score}`).join(', ');
      return `${text} ${shown(words)}${likely ? ` — ${likely}` : ''}`;
    }),
  );
}

function changesOf({ differences, readAgain, toReadAgain }: ToldRead): string[] {
  return [
    ...differences.flatMap(({ text, come, gone }) =>
      section(`against ${text}`, [
        ...come.map((words) => `+ ${shown(words)}`),
        ...gone.map((words) => `− ${shown(words)}`),
      ]),
    ),
    ...section('read again because they draw on this', readAgain),
    ...section('to be read again, with npm run ingest -- <file>: their file is not where it was', toReadAgain),
  ];
}
