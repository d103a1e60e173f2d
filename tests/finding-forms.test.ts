import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../src/ingest/extract/finding.js';
import { parseTxt } from '../src/ingest/parse/parse.js';

// Sentences of our own, about nobody: where findings stand, beside the plain prose of a report.

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
