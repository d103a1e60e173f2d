import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Sentences of our own, about nobody: the language of inspection in many turns.
const praising = `Call handlers ask about children every time and note the answers.
Supervision of missing children cases has improved since we last inspected.
Response times to incidents involving children have come down from 40 minutes to 18.
Detectives told us they felt well supported by their managers.
Social workers spoke highly of the child abuse team.
Every referral is checked by a sergeant before the end of the shift.
The backlog of devices awaiting examination has shrunk from 212 to 30.
Officers were quick to remove children from danger.
In 27 of 30 cases the child had been spoken to alone.
Custody sergeants challenge the detention of children as a matter of course.
No child has spent a night in a cell for want of a bed since March.
Workloads in the public protection unit were manageable.
Nobody under 18 was held overnight in the first half of 2018.
Leaders knew where the weaknesses lay and had a plan to put them right.
Good use is made of intelligence when a child is reported missing.
The force took our earlier criticisms seriously.`;

const blaming = `Too many children are held in police cells overnight.
Officers seldom write down how a child seemed to them.
Investigations drifted for months with nobody in charge.
Supervisors sign off files without reading them.
In only nine of 31 cases had anybody spoken to the child.
Domestic abuse referrals sat unread for up to three weeks.
Victims were described as promiscuous in police logs.
The team has nine vacancies out of 30 posts.
Sex offenders went unvisited for more than a year.
Checks on previous incidents were often left out.
Children who went missing repeatedly were treated as a nuisance.
Attendance at case conferences fell from 80 percent to 46 percent.
The quality of interviews varied widely from one district to the next.
It took an average of 19 hours for an appropriate adult to arrive.
The voice of the child was missing from most records.
Staff were still unsure who should make the referral.
On average it was nine weeks before a suspect was spoken to.
The force could not say how many of its staff had been trained.
Warning signs of exploitation were there and were passed over.
The recording of injuries has improved, but not by enough.`;

const findingNothing = `Protecting children is among the hardest things that the police are asked to do.
We spoke to 43 officers and staff and read 71 case files.
Children who are abused may take years to speak of it.
The force should review all cases closed since January.
The chief constable will send us a plan within six weeks.
In 2013 inspectors found that the force had failed to act on reports of neglect.
We recommend that, within three months, the force reviews its training.
Cases were chosen at random from those opened in the six months before the visit.
The force has 2,310 officers and 1,400 staff.
This report sets out what we found under each heading.
The term child sexual exploitation means that a child is given something in return for sexual acts.
A strategy discussion brings together the police, social care and health to decide what to do.
The earlier report said that supervision was poor.
Police forces have a legal duty to safeguard children.
A child may be taken into police protection for up to 72 hours.
We asked the force to send us ten files of its own choosing.`;

function polaritiesOf(sentence: string): string[] {
  const report = `Wherevershire – National child protection inspection\n\nInvestigation\n\n${sentence}\n\nInitial contact\n\nThe visit took place in June.`;
  return findingsOf(parseTxt(Buffer.from(report)), 'REPORT').map(({ polarity }) => polarity);
}

describe('a sentence of a report', () => {
  test.each(praising.split('\n'))('speaks well: %s', (sentence) => {
    expect(polaritiesOf(sentence)).toEqual(['POSITIVE']);
  });

  test.each(blaming.split('\n'))('speaks ill: %s', (sentence) => {
    expect(polaritiesOf(sentence)).toEqual(['NEGATIVE']);
  });

  test.each(findingNothing.split('\n'))('finds nothing: %s', (sentence) => {
    expect(polaritiesOf(sentence)).toEqual([]);
  });

  test('that turns gives two findings, and one that concedes gives one', () => {
    expect(
      polaritiesOf('The force has improved its supervision of searches, but its records of them are still poor.'),
    ).toEqual(['POSITIVE', 'NEGATIVE']);
    expect(polaritiesOf('Where a child goes missing, the first search is prompt but it isn’t kept up.')).toEqual([
      'POSITIVE',
      'NEGATIVE',
    ]);
    expect(
      polaritiesOf('Although the force has improved its supervision of searches, its records of them are poor.'),
    ).toEqual(['NEGATIVE']);
  });

  test('finds nothing where it recommends, also as a bullet under its heading', () => {
    const report = `Wherevershire – National child protection inspection

Initial contact

Recommendations

• We recommend that within three months Wherevershire Police reviews how its control room grades incidents, and makes sure that supervisors check them.

• We recommend that Wherevershire Police immediately improves its supervision.`;
    expect(findingsOf(parseTxt(Buffer.from(report)), 'REPORT')).toEqual([]);
  });

  test('finds nothing where it counts graded cases in a list', () => {
    const rows =
      'Missing children: 9 cases, of which 1 good, 8 inadequate\n\nNeglect: 7 cases, of which 5 good, 2 inadequate';
    expect(polaritiesOf(`By type:\n\n${rows}`)).toEqual([]);
  });

  test('follows the visit that a release of a first inspection tells', () => {
    const release = `Wherevershire Police and children

In June 2022, inspectors examined how Wherevershire Police protects children.

They found staff who were dedicated to their work, often in difficult and demanding circumstances.`;
    expect(findingsOf(parseTxt(Buffer.from(release)), 'RELEASE')).toMatchObject([{ polarity: 'POSITIVE' }]);
  });

  test('says the other with one “not” more or less', () => {
    expect(polaritiesOf('Attendance at case conferences had not improved.')).toEqual(['NEGATIVE']);
    expect(polaritiesOf('Attendance at case conferences had improved.')).toEqual(['POSITIVE']);
  });
});
