import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Sentences of our own, about nobody: what is found in plain words, and what only looks like a finding.
const praising = `Unassessed referrals had fallen from 380 to 41.
The number of waiting incidents had fallen from 97 to six.
On the day of the visit 29 reports were waiting; in 2019 there was none overdue.
Fewer than five reports were waiting to be read; in 2017 there were 340.
Inspectors saw that officers knelt down to speak to small children.
We saw that officers spoke to children alone and wrote down what they said.
They found a willing and motivated team.
The force is honest about its faults and acts on what it hears.
Call handlers no longer need to telephone three offices to find a child’s history.
It is a different place from the one that inspectors saw four years ago.
All the vacancies had been filled.
The force had reduced the time that children spend in custody.`;

const blaming = `The force does not respond to children who go missing from care effectively enough.
Officers don’t always record what they see well enough.
Officers don't always record what they see well enough.
Inspectors had seen no improvement in the supervision of investigations.
There had been no reduction in the number of children kept in cells.
No chief officer has charge of protecting children.
Attendance at conferences fell from 91 to 57 percent.
Training for call handlers had dropped from three days to one.
The picture in the county’s cells is bleak.
For most children the plan is no more than a form.
The minutes of four meetings were missing.
Officers look at the crime and miss the child.
Girls who ran away were called trouble, whatever their age.
We saw that reports were closed before anyone had spoken to the child.
They found a workforce that was tired and badly led.`;

const findingNothing = `It was graded ‘adequate’ for leadership of child protection arrangements.
The force is rated ‘requires improvement’ at responding to children at risk.
Its report, in May of that year, identified serious weaknesses in the way calls were handled.
A review in March 2016 concluded that supervision was poor.
The report of that visit described a force that did not understand its own failings.
It calls for skill, courage and a willingness to listen.
The protocol says who is to be told, and how the request will be kept.
Is this page useful?
Wherevershire Police: child protection inspection 12 sometimes failed to act on reports.
I now want to see the force act on what it has been told.
It asked the force to make sure that every referral is read on the day.`;

const saying = `Neighbourhood officers know the children’s homes on their patch
Detectives speak to children at home and keep a note of what they say
Specialist officers work alongside social workers in one building`;

function polaritiesOf(sentence: string, kind: 'REPORT' | 'RELEASE' = 'REPORT'): string[] {
  const text = `Wherevershire – National child protection inspection\n\nInvestigation\n\n${sentence}\n\nInitial contact\n\nThe visit took place in June.`;
  return findingsOf(parseTxt(Buffer.from(text)), kind).map(({ polarity }) => polarity);
}

describe.each(['REPORT', 'RELEASE'] as const)('a plain sentence of a %s', (kind) => {
  test.each(praising.split('\n'))('speaks well: %s', (sentence) => {
    expect(polaritiesOf(sentence, kind)).toEqual(['POSITIVE']);
  });

  test.each(blaming.split('\n'))('speaks ill: %s', (sentence) => {
    expect(polaritiesOf(sentence, kind)).toEqual(['NEGATIVE']);
  });

  test.each(findingNothing.split('\n'))('finds nothing: %s', (sentence) => {
    expect(polaritiesOf(sentence, kind)).toEqual([]);
  });
});

describe('a heading of a report', () => {
  test.each(saying.split('\n'))('that is a sentence tells what was found: %s', (heading) => {
    expect(polaritiesOf(`${heading}\n\nWe went there twice.`)).toEqual(['POSITIVE']);
  });

  test('that tells what is not done blames', () => {
    expect(polaritiesOf('The force still closes incidents without saying why\n\nWe went there twice.')).toEqual([
      'NEGATIVE',
    ]);
  });

  test('that names a topic finds nothing', () => {
    expect(polaritiesOf('Findings: the overall effectiveness of the force\n\nWe went there twice.')).toEqual([]);
  });
});
