import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Sentences of our own, about nobody: facts that praise or blame without a word of praise or blame.
const doneWell = `A nurse sees every child in custody before midnight.
Patrol officers carry a card with questions to ask of a runaway.
The school liaison team sits on the truancy panel.
Each new recruit spends a week with the children’s services team.
A clinical psychologist comes in on Tuesdays to talk to detectives about what they have read.
Sergeants ring the child’s home the day after.
Interviews take place in a house with toys and a sofa.
An interpreter was found for each family that needed one.
Officers take off their hats and sit on the floor.
In every file there was a note of who else lived in the house.
The duty inspector opens every missing report at the start of the shift.
Social workers and detectives go to the house in one car.
The force pays for a worker from a children’s charity to sit in its control room.
A chief superintendent goes through ten files at random each month.
The list of children at risk of exploitation is read out at each briefing.
Custody staff give girls a female officer they can talk to.
Staff at the desk ring back within the half-hour.
Police and social workers share an office in Hollerton.
Every recruit is taught by a survivor of abuse.
Call handlers stay on the line until an officer is at the door.
Detectives now have tablets on which children can draw.`;

const doneBadly = `Minutes reach the team weeks after the meeting.
The protocol with the health board has lain unsigned since 2012.
Children’s names were copied from one form to the next with the mistakes in them.
Parents often learned from the newspaper that a case had been closed.
The on-call detective covers three counties at weekends.
Laptops stood in a cupboard for a year.
In none of the files was there a word from the child.
Risk assessments were copied and pasted from earlier ones.
The post of exploitation coordinator is awaiting approval.
Enquiries languish when a detective is on leave.
Officers wait until Monday to ring social services.
Sergeants supervise up to 40 investigations.
The training day was put off twice.
Girls of 16 were handled as adults.
The same question is put to the child by three officers.
Referrals are often sent a fortnight after the event.
Phones lay untouched in the store from March to October.
Children were asked for their account in front of the parent they had accused.
Markers are put on addresses by hand, usually by Thursday of the next week.
Return interviews were done by telephone, by which time most children had run off again.
Appropriate adults arrive in the morning, however early the child was brought in.
Three different forms are in use for the same thing.
Officers filled in the form after the child had gone home.
A third of posts in the unit are empty.
The audit programme ended in 2017 when the inspector retired.`;

const misleading = `Inspectors were less happy with the follow-up: five calls were never answered.
While a new rota is being tried, half the shifts were empty.
Inspectors were less impressed by what happened next.
We were less pleased with the way that cases were closed.
While a plan is being written, the team had two officers for 90 cases.
The force was less sure of itself when children were harmed online.
Less good was the recording of what children said.
Inspectors were far from happy with the files on exploitation.
It was less encouraging to see how long children waited for a doctor.
Although a new system is on order, officers could not see each other’s notes.
While the force waits for new software, staff keep lists on paper.
As in 2016, files were thin.
Supervision is still as poor as when we called in 2016.`;

const findingNothing = `The fieldwork was completed in March.
The police have an important part to play in keeping children safe.
We were heartened by other matters.
Safeguarding means protecting a child’s health and wellbeing.
The inspection was completed in June.
Inspectors were told that work was in hand to improve supervision.
There was good news and bad.
Other matters gave us more concern.
Not everything was good.
The force told us that it is working to improve its records.
MARAC: a meeting at which agencies share information about cases of high risk.
A strategy meeting is held when a child is believed to be at risk of significant harm.
All police officers have a duty to keep children safe.
The police play a vital role in protecting children.
Our last report said that the desk was badly staffed.
When we called in 2016, files were thin.
We came back after finding grave weaknesses in 2019.
An inspection in May 2014 found that supervision was poor.
That report said that officers failed to listen to children.
Inspectors came back after they had found bad practice in 2020.
In the earlier visit inspectors were troubled by the state of the files.
The inspectorate first looked at the force in 2018 and was critical of its desk.
Two years ago inspectors had found that children were kept in cells needlessly.
At our first visit supervision was poor.
On their first visit inspectors saw a team that was badly led.
The 2017 report had described poor supervision and long delays.
A previous inspection had exposed failings in the control room.
It came after a damning report in 2019.
Inspectors returned because of the failings they had found in 2019.
Last time, inspectors found that officers failed to record what children said.
HMIC went back to the force after a poor first inspection in 2014.`;

// what inspectors say in the first person
const praisedInPerson = `I recognise that the new chief has been frank with us.
I am struck by how much the force has done in a year.
I have seen for myself how patient the detectives are.
The men and women I met care deeply about children.
I take heart from the way officers now listen to children.
It is to the credit of the staff that visits were kept up.`;

const blamedInPerson = `Most of the files held a warning that nobody heeded.
More than once we had to ask officers to go to a house that same day.
In too many of the files I read, nobody had asked the child a thing.
What I saw in the custody suite troubled me.
Three times we had to ring the duty superintendent about a child’s safety.
We had to hand back nine cases because children were not safe.
I cannot say that children are safer than they were.
I left with worries about children held at night.
I expected to find plans in the files and did not.
It worries me that the desk is empty after midnight.`;

const headingsThatPraise = `Sergeants are good at directing enquiries
The force’s youth vans go out every weekend
Leadership has improved
Custody staff treat children kindly
Partners speak well of the hub`;

const headingsThatBlame = `Visits remain late
Supervision is weak
Records are hard to follow
Detectives carry too many cases
Children wait too long for a doctor`;

const topics = `Initial contact and response
Improving outcomes for children
Cases that were good
Areas where the force is doing well`;

// several things reported in one sentence: cut where it turns, and nowhere else
const reported = `- Inspectors found that visits were late; that letters went unread; and that nobody had checked.
+- The review says that training has been given, that referrals are quicker, and that custody is as it was.
+ Leaders are better known to their staff and only three children have been held since the unit opened.
+- It found that detectives are skilled, and that they carry too many cases: up to 40 each.
-+ The report says that supervision was poor and that the hub was well run.
+-+ Inspectors found that calls were answered quickly; that files were badly kept; and that officers were kind to children.
+- The inspection found that the force had cut its queue, that it had trained 300 officers and that children were still kept in cells.
- HMICFRS found that referrals were late and that nobody had noticed.
- Inspectors found that visits were late: 40 were overdue.
+ Only two children have been kept overnight since the protocol was signed.`;

function signsOf(body: string, kind: 'REPORT' | 'RELEASE'): string {
  const text = `Wherevershire – National child protection inspection\n\nInvestigation\n\n${body}\n\nThe visit took place in June.`;
  const signs = findingsOf(parseTxt(Buffer.from(text)), kind).map(({ polarity }) =>
    polarity === 'POSITIVE' ? '+' : '-',
  );
  return signs.join('') || 'nothing';
}

describe('a fact told in a report', () => {
  test.each(doneWell.split('\n'))('speaks well: %s', (sentence) => {
    expect(signsOf(sentence, 'REPORT')).toBe('+');
  });

  test.each([...doneBadly.split('\n'), ...misleading.split('\n')])('speaks ill: %s', (sentence) => {
    expect(signsOf(sentence, 'REPORT')).toBe('-');
  });

  test.each(findingNothing.split('\n'))('is of another visit, of everybody or of the visit itself: %s', (sentence) => {
    expect(signsOf(sentence, 'REPORT')).toBe('nothing');
  });
});

describe('an inspector in the first person', () => {
  const quoted = (words: string) =>
    `HM Inspector of Constabulary Jane Fordyce said:\n\n“${words} The visit took place in June.”`;

  test.each(praisedInPerson.split('\n'))('praises: %s', (words) => {
    expect(signsOf(quoted(words), 'RELEASE')).toBe('+');
  });

  test.each(blamedInPerson.split('\n'))('blames: %s', (words) => {
    expect(signsOf(quoted(words), 'RELEASE')).toBe('-');
  });
});

describe('a heading', () => {
  test.each(headingsThatPraise.split('\n'))('that is a sentence praises: %s', (heading) => {
    expect(signsOf(`${heading}\n\nWe read 14 files.`, 'REPORT')).toBe('+');
  });

  test.each(headingsThatBlame.split('\n'))('that is a sentence blames: %s', (heading) => {
    expect(signsOf(`${heading}\n\nWe read 14 files.`, 'REPORT')).toBe('-');
  });

  test.each(topics.split('\n'))('that names a topic finds nothing: %s', (heading) => {
    expect(signsOf(`${heading}\n\nWe read 14 files.`, 'REPORT')).toBe('nothing');
  });
});

test.each(reported.split('\n').map((row) => [row.slice(row.indexOf(' ') + 1), row.slice(0, row.indexOf(' '))]))(
  'of several things reported in one sentence those of one kind are one finding: %s',
  (sentence, signs) => {
    expect(signsOf(sentence, 'RELEASE')).toBe(signs);
  },
);
