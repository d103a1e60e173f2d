import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Lists of our own, about a force that does not exist: the line that a list hangs on tells how its items are meant.
const wanting = `The force has to get better at: • answering calls from schools; • its supervision of trainees.
Wherevershire Police should improve: • how it records visits; • its knowledge of exploitation.
We were not yet satisfied about: • the time children spend in custody; • the quality of its plans.
In some respects inspectors were not satisfied: • recording what children say; • its response to calls at night.
Areas that need attention include: • the use of interpreters; • how supervisors read files.
There is more to do on: • joint visits with social workers; • its understanding of online grooming.
There is still work to do in the following areas: • good use of body-worn video; • sharing information with schools.
Inspectors want to see better: • recording of decisions; • planning of visits.
The force could do better at: • checking on children at domestic incidents; • effective supervision.
But the inspectorate says the force must get better at: • spotting signs of neglect; • making sure that children are heard.
Less satisfactory were: • visits to registered sex offenders; • the way that referrals are read.
Inspectors were less impressed by: • the way cells are used for children; • supervision at weekends.
The following need to improve: • its response to missing children; • how it works with schools.
Improvement is needed in: • speaking to children; • joint investigation.
Weaker points: • the tracking of offenders; • work with schools.
The force’s work fell short in: • its planning of searches; • attendance at strategy meetings.
Inspectors would like to see improvement in: • how children’s views are recorded; • the quality of referrals.
It should do better at: • recognising exploitation; • assessing risk.`;

const praising = `Among the things that the force does well: • visits to children’s homes; • how it works with schools.
Inspectors were satisfied with: • the handling of calls; • its work on exploitation.
Since the first visit the force has got better at: • answering calls from schools; • its supervision of trainees.`;

const recommending = `We recommend that, within six months, the force: • improves the training of sergeants; and • makes sure that no child is kept in a cell without good reason.
The plan should include: • how children are heard; • who decides and when supervisors are told.
Immediately, the force should put right the weaknesses in its desk: • by making clear who is in charge; • by checking that calls are answered promptly.
The force should, within three months, take steps to make sure that officers: • record what children say; • understand the signs of neglect.
The chief constable should immediately: • make sure that no visit is missed; • reduce the backlog of devices.
HMICFRS has recommended that the force should: • review its desk so that calls are answered promptly; • end delays in visiting.
In particular it should: • improve supervision; • reduce delays.
This should involve: • effective plans for each child; • quick checks of records.
This review should consider: • whether staff are trained well enough; • delays in the lab.`;

function polaritiesOf(row: string, kind: 'REPORT' | 'RELEASE'): string {
  const [leadIn, ...items] = row.split(' • ');
  const list = [leadIn, ...items.map((item) => `• ${item}`)].join('\n\n');
  const text = `Wherevershire – National child protection inspection\n\nInvestigation\n\n${list}\n\nThe visit took place in June.`;
  return findingsOf(parseTxt(Buffer.from(text)), kind)
    .map(({ polarity }) => polarity)
    .join(' ');
}

describe('a list', () => {
  test.each(wanting.split('\n'))('of what is wanted blames with every item, however good it sounds: %s', (row) => {
    expect(polaritiesOf(row, 'RELEASE')).toBe('NEGATIVE NEGATIVE');
  });

  test.each(praising.split('\n'))('of what is well done praises with every item: %s', (row) => {
    expect(polaritiesOf(row, 'RELEASE')).toBe('POSITIVE POSITIVE');
  });

  test.each(recommending.split('\n'))('of the parts of a recommendation finds nothing: %s', (row) => {
    expect(polaritiesOf(row, 'REPORT')).toBe('');
  });
});
