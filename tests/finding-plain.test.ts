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
The force had reduced the time that children spend in custody.
Investigators carry an average of 12 cases each, down from 20 in 2016.
Leaders had cut the number of cases each detective carries from 20 to 12.
Very few children are held overnight, and sergeants write down why.
An agreement with the hospital had had an effect: two children were detained under section 136 in the 12 months to May 2016, compared with 17 in the year before.
Of 80 families helped in 2021, 66 were assessed as safer at the end.
Its scheme for runaways deserves to be copied.
Detectives have reasonable workloads.
The time taken to hold a meeting has been cut from three weeks to four days.
The manager leads a meeting at which every unanswered call is considered.
Referrals go out on the same day; when we first visited, some took a week.
The superintendent had kept up her interest, and chaired the panel each month.`;

const blaming = `None of the sergeants in charge of these cells had been trained to deal with children.
They had not been told of the backlog of 300 cases.
No checks had been made on where the suspects lived.
The unit has been overtaken by the growth in reports.
We saw no sign that supervision has improved.
Inspectors looked at 12 such files; in none had a place to stay been asked for.
The time taken to hold a meeting has grown from four days to three weeks.
There had been three heads of the unit in two years.
Some said that they were close to breaking point.
In 40 of the 62 cases that we read the force missed something about the danger.
What the audits show goes no further than the head of the unit.
Its own view of the cases was more generous than that of inspectors.
When we visited, 40 cases had yet to be given to a detective.
The force does not respond to children who go missing from care effectively enough.
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

// words of praise and blame that inspectors use but seldom, and what is denied twice
const praisingOtherwise = `Officers showed empathy and patience when they spoke to frightened children.
Plans are tailored to the child and kept up to date.
The hub’s work is methodical and well coordinated.
No visit to a high-risk offender was overdue.
Leaders are not afraid to ask for help from outside.
A case is never closed without a supervisor’s review.
The system does not let a call be closed until the check has been made.
Few forces give their detectives this much time.
Detectives in the unit are among the most motivated that we have met.
The use of police protection was justified in every case.
Officers used their powers only when it was necessary.
The force has turned its work on missing children around.
The force has cleared the backlog of overdue visits.
Call takers are alert to abuse and pass their concerns on.
The force has made online exploitation one of its four priorities for detectives.`;

const blamingOtherwise = `The workload of the online team is unmanageable.
The force is over-reliant on a few people.
The system for tracking suspects is cumbersome.
The quality of referrals varies considerably between districts.
Opportunities to protect children at an earlier stage were missed.
Calls are taken by staff who have no access to intelligence.
Leaders lack the information that they need to understand demand.
The force cannot say how many of its officers have been trained.
The force knows less than it should about exploitation.
Much of the work fell below the standard we expect.
No agreement has been reached on where children should go.
Sixteen days went by before an investigator opened the file.
Devices take 14 weeks to examine, down from 31, and that is too long.
Children in custody waited on average nine hours for an appropriate adult.
This approach needs to be applied more consistently across the force.
The force is not investigating online abuse well and it urgently needs to change how its detectives work.
The commitment of leaders has not translated into better outcomes for children.
Delays are longer than when we first inspected.`;

const tellingNothing = `Exploitation takes many forms.
The council runs the children’s homes in the county.
Good supervision is essential to effective investigation.
Police custody is rarely a suitable place for a child.
There are four local authorities in the area, each with its own safeguarding partnership.
Few duties of the police weigh heavier than this one.
The inspectorate will watch progress through its regular inspections of effectiveness.
The report contains four recommendations and three areas for improvement.
I have been told that work has begun on all of them.
We have since discharged the accelerated cause of concern.
He added that he had written to the chief constable about four of these cases.
Requires improvement Responding to children at risk of harm; Working with partners
HMICFRS re-inspected Wherevershire Police in March 2023, after finding serious failings in 2021.
They cannot do everything: schools and doctors have to work with them too.
There can be no more important task for a police force than this.
An accelerated cause of concern doesn’t wait for a report to be published.
Twelve of the 40 had been graded by the force before we came.
All other offences are allocated to officers in one of five districts.
The force reports that since the inspection the number waiting has fallen to 90.
Wherevershire’s leaders have assured me that they understand that.
– | Good work with partners | Poor records | –`;

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
  test.each([...praising.split('\n'), ...praisingOtherwise.split('\n')])('speaks well: %s', (sentence) => {
    expect(polaritiesOf(sentence, kind)).toEqual(['POSITIVE']);
  });

  test.each([...blaming.split('\n'), ...blamingOtherwise.split('\n')])('speaks ill: %s', (sentence) => {
    expect(polaritiesOf(sentence, kind)).toEqual(['NEGATIVE']);
  });

  test.each([...findingNothing.split('\n'), ...tellingNothing.split('\n')])('finds nothing: %s', (sentence) => {
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

describe('what inspectors say in a release', () => {
  const quoted = (words: string) =>
    polaritiesOf(`HM Inspector of Constabulary Jane Fordyce said:\n\n“${words}”`, 'RELEASE');

  test('turns in the middle of a sentence', () => {
    expect(
      quoted('The force has brought in a new risk assessment tool, but officers do not use it consistently.'),
    ).toEqual(['POSITIVE', 'NEGATIVE']);
  });

  test('is a finding also where its words stand behind who says it and when', () => {
    const text =
      'In a report published today, the inspectorate says that the force’s leaders have a clear grip on child protection.';
    expect(polaritiesOf(text, 'RELEASE')).toEqual(['POSITIVE']);
  });

  test('holds items of a list against the force where its lead-in is less than praise', () => {
    const text =
      'In two areas we were less reassured:\n\n• visits to offenders; and\n\n• the way in which records are kept.';
    expect(polaritiesOf(text, 'RELEASE')).toEqual(['NEGATIVE', 'NEGATIVE']);
  });
});

test('the answer to recommendations that are printed again without marks is read as prose', () => {
  const text = `In 2015 we recommended that:

The force should see that supervisors review investigations.

The force should keep the minutes of its meetings.

Supervision is still poor. The minutes are now well kept.`;
  expect(polaritiesOf(text)).toEqual(['NEGATIVE', 'POSITIVE']);
});

test('a long sentence is read in the time of its length', () => {
  const long = `Opportunities to ${'find and protect children who '.repeat(400)} were not always taken.`;
  const begun = process.cpuUsage();
  polaritiesOf(`${long} ${'no more than a few of the files that we read '.repeat(300)}`);
  expect(process.cpuUsage(begun).user).toBeLessThan(5_000_000);
});
