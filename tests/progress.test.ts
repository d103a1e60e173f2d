import { describe, expect, test } from '@jest/globals';
import { progressIn } from '../src/ingest/extract/follow-up.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Sentences of our own, about nobody, as a review would print them.
const met = `The force had tripled the number of staff in its online abuse team.
All seven databases had been brought together in one.
All the vacancies in the public protection unit had been filled.
The force had introduced a single team for missing children, as HMIC recommended.
The force now has a sergeant on every shift who checks each referral.
The team has grown from three to 14 detectives.
Unassessed referrals had fallen from 380 to 41.
The force had brought the records of both counties together in one system.
Referrals go out on the same day; when we first visited, some took a week.`;

const partlyMet = `Supervision of cases was better than in 2017.
The force had reduced the time that children spend in custody.
The number of children kept overnight has come down from 58 to 34.
Supervision, though more regular than it was, did not always lead to better investigations.
The force had taken steps to speed up the examination of devices.
The quality of supervision is better than in 2018, but there’s some way to go.
The time taken to read a telephone has come down from nine months to 20 weeks, which is still too long.
The team has gone from six to 15 detectives, but demand has more than doubled and 40 cases were unallocated.
The force had begun to cut the time children spend in custody, but delays in calling a nurse persisted.`;

const notMet = `There had been no reduction in the number of children kept in cells.
Inspectors had seen no improvement in the quality of investigations.
Little had been done to train detectives.
The standard of investigations and the supervision of them have not improved.`;

const none = `I recognise the hard work of officers and staff since our last inspection.
I commend the chief constable for the progress that has been made.
Children are still being let down by Wherevershire Police, inspectors have said.
One detective told us that she now had fewer cases than before.
Those vacancies that remained included two in the exploitation team.
We found a force which has listened.
I am pleased with the energy that Wherevershire Police has put into this.
Its chief officers have kept a firm grip on the action plan.
When we visited, 40 cases had yet to be given to a detective.`;

function readingsOf(sentence: string, opening = 'This post-inspection review looks at progress.'): string[] {
  const text = `Wherevershire – National child protection inspection\n\n${opening}\n\nInvestigation\n\n${sentence}\n\nInitial contact\n\nThe visit took place in June.`;
  return progressIn(parseTxt(Buffer.from(text)), 'REPORT').map(({ reading }) => reading);
}

describe('a sentence of a review', () => {
  test.each(met.split('\n'))('says that it is done: %s', (sentence) => {
    expect(readingsOf(sentence)).toEqual(['MET']);
  });

  test.each(partlyMet.split('\n'))('says that it is better and not yet right: %s', (sentence) => {
    expect(readingsOf(sentence)).toEqual(['PARTLY_MET']);
  });

  test.each(notMet.split('\n'))('says that it is not done: %s', (sentence) => {
    expect(readingsOf(sentence)).toEqual(['NOT_MET']);
  });

  test.each(none.split('\n'))('tells no progress: %s', (sentence) => {
    expect(readingsOf(sentence)).toEqual([]);
  });
});

test('a first inspection that promises a later visit tells no progress', () => {
  const opening =
    'We judged the experiences, progress and outcomes of children. HMIC will return to see what progress is made.';
  expect(readingsOf('The force had tripled the number of staff.', opening)).toEqual([]);
  const purposes = 'The force does not always follow up its good intentions, or make follow-up enquiries.';
  expect(readingsOf('The force had tripled the number of staff.', purposes)).toEqual([]);
});
