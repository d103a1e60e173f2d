import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { judgementsOf } from '../src/ingest/extract/judgement.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Lines of our own, about a force that does not exist.
const grading = `Wherevershire Police is good at working with its safeguarding partners. | PARTNERSHIP_WORKING GOOD
Wherevershire Police is inadequate at investigating reports of abuse, neglect and exploitation. | INVESTIGATION INADEQUATE
Wherevershire Police is adequate at leading its child protection arrangements. | LEADERSHIP ADEQUATE
Inspectors graded the force good for how it works with partners. | PARTNERSHIP_WORKING GOOD
Investigating reports of abuse, neglect and exploitation: good | INVESTIGATION GOOD
The force is rated as requiring improvement for its leadership, good at assessing risk and inadequate at investigating. | LEADERSHIP REQUIRES_IMPROVEMENT, RISK_ASSESSMENT_AND_REFERRAL GOOD, INVESTIGATION INADEQUATE
It is adequate at responding to children at risk but inadequate at investigating abuse. | INITIAL_RESPONSE ADEQUATE, INVESTIGATION INADEQUATE
The grades are: leadership – inadequate; and working with partners – good. | LEADERSHIP INADEQUATE, PARTNERSHIP_WORKING GOOD
Its response to children at risk was judged to require improvement. | INITIAL_RESPONSE REQUIRES_IMPROVEMENT
Wherevershire Police requires improvement at leadership and at investigating abuse. | LEADERSHIP REQUIRES_IMPROVEMENT, INVESTIGATION REQUIRES_IMPROVEMENT
Good\tWorking with partners; assessing risk | PARTNERSHIP_WORKING GOOD, RISK_ASSESSMENT_AND_REFERRAL GOOD`;

const likewise = `Leadership was rated as adequate, as was the initial response. | LEADERSHIP ADEQUATE, INITIAL_RESPONSE ADEQUATE
Leadership was rated as adequate. Its work with partners was good. | LEADERSHIP ADEQUATE, PARTNERSHIP_WORKING GOOD
Leadership was graded good. Risk assessment was inadequate, and so was investigation. | LEADERSHIP GOOD, RISK_ASSESSMENT_AND_REFERRAL INADEQUATE, INVESTIGATION INADEQUATE`;

const gradingNothing = `Officers are good at working with families.
The files were good in their record of the investigation.
In 12 of the 30 files the investigation was inadequate.
Supervision required improvement in most investigations.
Its work with partners was good.`;

function documentWith(line: string): ReturnType<typeof parseTxt> {
  const text = `Wherevershire Police: child protection inspection\n\nWe inspected the force in June.\n\n${line}\n\nThe visit took place in June.`;
  return parseTxt(Buffer.from(text));
}

function judgementsIn(line: string): string {
  return judgementsOf(documentWith(line))
    .map(({ area, grade }) => `${area} ${grade}`)
    .join(', ');
}

describe('a paragraph', () => {
  test.each(likewise.split('\n').map((row) => row.split(' | ')))(
    'grades one thing like another: %s',
    (line, judgements) => {
      expect(judgementsIn(line)).toBe(judgements);
    },
  );
});

describe('a line', () => {
  test.each(grading.split('\n').map((row) => row.split(' | ')))('that grades is no finding: %s', (line, judgements) => {
    expect(judgementsIn(line)).toBe(judgements);
    expect(findingsOf(documentWith(line), 'RELEASE')).toEqual([]);
  });

  test.each(gradingNothing.split('\n'))('that speaks of no area graded: %s', (line) => {
    expect(judgementsIn(line)).toBe('');
  });
});

test('each item of a list of areas has its grade, also the last but one', () => {
  const list = `The force’s grades:\n\n• leadership: inadequate;\n\n• working with safeguarding partners: adequate; and\n\n• responding to children at risk: good.`;
  expect(judgementsIn(list)).toBe('LEADERSHIP INADEQUATE, PARTNERSHIP_WORKING ADEQUATE, INITIAL_RESPONSE GOOD');
  expect(findingsOf(documentWith(list), 'RELEASE')).toEqual([]);
});

describe('a table whose frame is lost', () => {
  const all = 'LEADERSHIP GOOD, PARTNERSHIP_WORKING GOOD, INVESTIGATION INADEQUATE';

  test.each([
    [
      'grades over the areas that have them',
      'Outstanding | Good | Adequate | Inadequate\n– | Leadership of child protection; Working with partners | – | Investigating abuse',
    ],
    [
      'areas over their grades',
      'Leadership of child protection\tWorking with partners\tInvestigating abuse\nGood\tGood\tInadequate',
    ],
    [
      'areas one after the other, and then their grades',
      'Leadership of child protection\n\nWorking with partners\n\nInvestigating abuse\n\nGood\n\nGood\n\nInadequate',
    ],
  ])('still grades by place: %s', (_, table) => {
    expect(judgementsIn(table)).toBe(all);
    expect(findingsOf(documentWith(table), 'REPORT')).toEqual([]);
  });
});

test('what prose grades is taken from there, and not from the table that says it again', () => {
  const [first] = judgementsOf(
    documentWith(`Good\tWorking with partners\n\nThe force is graded good for working with partners.`),
  );
  expect(first?.exact).toContain('for working with partners');
});
