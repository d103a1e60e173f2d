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
Detectives now have tablets on which children can draw.
The force has taken on 14 detectives.
The chief constable goes to the monthly meeting herself.
The force has moved the unit into the same building as the social workers.
What children said was written down in their own words.
Files were clear about who was to do what.
No call about a child waited longer than an hour.
The unit answers within minutes.
Officers look in on the children, even when they are asleep.
Victims were kept up to date.
The force has listened.
Warrants are carried out the same night.
Its officers turned up at all but two of the 60 conferences.
The new desk has made a difference.
Requests from the council are dealt with in a day.
The force has come a long way in a short time.
Officers at every level understand that children come first.
It has put money and people into the work.
Chief officers set the tone.
Neighbourhood officers know the families they visit.
The response to children in immediate danger is fast and sure.
The new unit is already showing results.
Every child we asked about had been seen alone.`;

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
The audit programme ended in 2017 when the inspector retired.
Some of what we read was painful, because help had come so late.
One call in five went unanswered.
Nobody could tell us who was in charge of the list.
The force knew of the danger and did nothing for six weeks.
Visits to offenders are three months behind.
Of 22 children refused bail, two were found a bed.
There was a gap of eleven days between the call and the visit.
Officers use the word “promiscuous” of girls of 14.
The force does not know how many of its officers have been trained.
A desk meant for six is run by two.
Children’s accounts were taken at the front counter.
The backlog has doubled.
It was left to whoever was on shift.
The force has lost a third of its detectives in two years.
Supervision came too late to make a difference.
Files closed without a word to the family.
Social workers waited for days for an answer.
The team’s computers do not talk to those of the council.
Work on exploitation leaned on one constable.
There is a long way to go before every child is safe.
In too many places the child is still an afterthought.
What the force knew in one office it did not know in another.
Only one of the seven districts had a sergeant trained for the work.
Not every officer understood why a child might go back to an abuser.
Progress with online abuse has been slow.
Some children were spoken to only when their parents were in the room.`;

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
HMIC went back to the force after a poor first inspection in 2014.
The report makes nine recommendations.
Inspectors read 48 files, of which the force had chosen 30.
Children told inspectors what they thought of the police.
The force will be inspected again within a year.
We chose to look at this force because it had not been visited since 2012.
This was the second force to be inspected in the programme.
Its plan is to be with us by the end of May.
The chief constable took up her post in April.
The force covers 900 square miles of hill and coast.
I would like the force to tell us what it means to do.
Abuse in the home does lasting harm to children.
When a child goes missing the first hours matter most.
We shall come back in the autumn to see whether children are safer.
The programme looks at how well each force keeps children from harm.
The findings of all the inspections will be drawn together next year.
The commissioner must answer the report within 56 days.
A copy of the report has been sent to the Home Secretary.
Inspectors spent two weeks with the force and went out with its patrols.
Children should never be put in a cell because there is no bed for them.
The force asked us to look at its work with schools as well.
We have made seven recommendations to help the force improve.
I urge the chief constable to put this right without delay.
The force must now act on what we have said.
This is a force with a long history of working with its neighbours.
Protecting children is everybody’s job.
The full report is on the inspectorate’s website.
The next inspection in the programme, of Felpershire, begins in June.
We will watch closely how the force puts its plans into effect.
Good supervision is what keeps an investigation moving.
There is no more important work for a police force than this.
Children have told us what a difference a kind officer makes.
The force has accepted all our findings and begun to act.
A failure to record what a child says can have grave results.
Inspectors looked for signs of neglect in the files.
The chief constable has asked for our help in putting this right.
The aim of the review was to see what had become of our recommendations.
Since then the force has appointed a new chief constable.
I know how hard these findings will be to read.`;

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

test('a plain fact between two findings of one kind is of that kind too, and one that stands alone is not', () => {
  const fact = 'The unit has a room on the second floor.';
  expect(signsOf(`Supervision is poor. ${fact} Files are badly kept.`, 'RELEASE')).toBe('---');
  expect(signsOf(`Supervision is poor. ${fact} Files are well kept.`, 'RELEASE')).toBe('-+');
  expect(signsOf(fact, 'RELEASE')).toBe('nothing');
});
