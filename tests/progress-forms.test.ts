import { describe, expect, test } from '@jest/globals';
import { extract } from '../src/ingest/extract/extract.js';
import { progressIn } from '../src/ingest/extract/follow-up.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Sentences of our own, about nobody, each with its reading; NONE: no progress is told.
const closed = `MET | We are closing this recommendation.
MET | This recommendation is now closed.
MET | We consider this recommendation to be complete.
MET | We are satisfied that the recommendation has been met.
MET | Every one of our recommendations has been carried out.
NOT_MET | This recommendation stays open.
NOT_MET | The other three remain open.
NOT_MET | We are not yet able to close this recommendation.
NOT_MET | We have kept this recommendation open.
NOT_MET | Four of our recommendations have not been met.
NOT_MET | None of the recommendations has been completed.
PARTLY_MET | Five of the eight recommendations have been met in full.
PARTLY_MET | Seven of the ten have been completed.
PARTLY_MET | The recommendation is partly complete.
PARTLY_MET | The force has completed all but two of the recommendations.`;

const unchanged = `NOT_MET | The picture is much as it was in 2019.
NOT_MET | Sixty devices were waiting, about as many as in 2018.
NOT_MET | The force has made little headway with its backlog of visits.
NOT_MET | We saw no sign of improvement in the way files are kept.
NOT_MET | The recording of what children say is no better than it was.
NOT_MET | As in our first inspection, officers did not speak to the child alone.
NOT_MET | Investigations were just as slow as they had been in 2016.
NOT_MET | The same problems were found in the control room.
NOT_MET | In the rest of the county nothing has changed.
NOT_MET | The force is no further forward in dealing with online abuse.
NOT_MET | The concern we raised about training has not gone away.
NOT_MET | There has been scarcely any improvement in how the force records risk.
NOT_MET | Too little has changed since our inspection.
NOT_MET | There is little evidence that the training has changed practice.
NOT_MET | The backlog has doubled since our last inspection.
NOT_MET | The force was unable to show that it had acted on this recommendation.
NOT_MET | Custody records do not explain why children are kept, as was the case in 2019.
NOT_MET | At the time of our review, 118 were waiting, much the same as in 2020.`;

const onTheWay = `PARTLY_MET | The force has written a problem profile, although its partners have not seen it.
PARTLY_MET | A trial of earlier visits has been under way in one district since May.
PARTLY_MET | A new policy on missing children is in the making.
PARTLY_MET | Supervision has improved, but it is not yet consistent.
PARTLY_MET | There have been improvements in supervision, although these are not yet consistent.
PARTLY_MET | The force has trained half of its response officers.
PARTLY_MET | Plans to recruit more investigators are in place but have not been carried out.
PARTLY_MET | Devices take 14 weeks to examine, down from 31, and that is too long.
PARTLY_MET | Referrals were quicker, though some still took a week.
PARTLY_MET | The force has recruited 12 detectives, but they have not yet been trained.
PARTLY_MET | The backlog has been reduced but is still too large.
PARTLY_MET | The force has improved how it records the voice of the child, but more needs to be done.
PARTLY_MET | The force is moving in the right direction on child exploitation.
PARTLY_MET | The force has designed a new course, which will begin in March.
PARTLY_MET | Some officers now record what children say, but others do not.
PARTLY_MET | There has been a slight improvement in the time taken to examine devices.
PARTLY_MET | Progress has been made, but there is still more to do.
PARTLY_MET | Improvements were evident in the north of the county but not in the south.`;

const soNow = `MET | All files are now properly checked by a sergeant.
MET | Only three children have been held in a cell since the unit opened.
MET | Every record now holds the child’s words.
MET | The control room now checks for children at every address.
MET | No child has been kept in a cell overnight since January.
MET | Return interviews are these days shared with the police within a day.
MET | The force has put this right.
MET | The problem we described no longer exists.
MET | Since our inspection, the force has filled all its vacancies for detectives.`;

const untold = `NONE | The desk is short of staff at night, although cover had been arranged.
NONE | Inspectors will return within a year to assess progress.
NONE | We examined 60 cases.
NONE | The chief constable has told us that he intends to recruit 12 detectives.
NONE | The force should act on this without delay.`;

const underOne = `MET | Staff now ask as a rule.
MET | In all eight cases the force had gone within a day.
MET | Every officer in the team has been on the course.
MET | Supervisors record their decisions in the log.
MET | We found that all 12 children had been spoken to alone.
NOT_MET | In the rest of the county nothing has changed.
NOT_MET | Sergeants don’t use the form.
NOT_MET | Officers rarely speak to the child alone.
NOT_MET | Strategy discussions were often held without the police.
PARTLY_MET | A pilot is running in the east of the county.
PARTLY_MET | Half of the sergeants have been on the course.
PARTLY_MET | The form is used in custody, but not in the control room.
NONE | In 2018 we found that sergeants did not use the form.
NONE | We read 40 files and spoke to 20 officers.
NONE | The force should do this at once.
NONE | We will return in the spring.`;

type Case = readonly [reading: string, sentence: string];

function casesIn(lines: string): Case[] {
  return lines.split('\n').map((line): Case => {
    const [reading = '', sentence = ''] = line.split(' | ');
    return [reading, sentence];
  });
}

function shown(readings: readonly string[]): string {
  return readings.length === 0 ? 'NONE' : readings.join(' and ');
}

function readingOf(sentence: string): string {
  const text = `Wherevershire – National child protection inspection\n\nThis post-inspection review looks at progress.\n\nInvestigation\n\n${sentence}\n\nInitial contact\n\nThe visit took place in June.`;
  return shown(progressIn(parseTxt(Buffer.from(text)), 'REPORT').map(({ reading }) => reading));
}

describe.each([
  ['of a recommendation closed or left open', closed],
  ['of what is as it was', unchanged],
  ['of what is on the way', onTheWay],
  ['of what is so now', soNow],
  ['that tells no progress', untold],
])('a sentence %s', (_, lines) => {
  test.each(casesIn(lines))('is %s: %s', (reading, sentence) => {
    expect(readingOf(sentence)).toBe(reading);
  });
});

test('a sentence without an end in sight is read to its end', () => {
  const officers = 'all of the officers of the force and of the council and of the schools and of the county '.repeat(
    8,
  );
  const adverbs = 'has clearly greatly markedly fully largely '.repeat(8);
  expect(readingOf(`It spoke of ${officers}and ${adverbs}and of nothing else.`)).toBe('NONE');
});

describe('a plain sentence under a recommendation that a review prints again', () => {
  const before = `Wherevershire – National child protection inspection: post-inspection review\n\nThis post-inspection review looks at progress.\n\nInvestigation\n\nRecommendation from the 2018 inspection\n\nWithin three months, Wherevershire Police should make sure that sergeants use the form for each child.\n\nSummary of review findings`;

  test.each(casesIn(underOne))('is %s by its place: %s', (reading, sentence) => {
    const document = parseTxt(
      Buffer.from(`${before}\n\n${sentence}\n\nInitial contact\n\nThe visit took place in June.`),
    );
    const { progress } = extract(document, 'REPORT');
    expect(shown(progress.map((one) => one.reading))).toBe(reading);
  });
});
