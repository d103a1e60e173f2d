import type { Passage } from './passage.js';

/** Where the attribution stands. */
export const places: Passage[] = [
  {
    shows: 'before, with a colon (national)',
    text: 'Chief Constable Mara Venn said: “We accept every word of this report.”',
    says: [['We accept every word of this report.', 'Mara Venn', 'Chief Constable']],
  },
  {
    shows: 'before, with a comma (agency)',
    text: 'Dorset Hale, the commissioner, said, "The public deserve better than this."',
    says: [['The public deserve better than this.', 'Dorset Hale', 'commissioner']],
  },
  {
    shows: 'after, verb first (regional)',
    text: '“We let those children down,” said Supt Ivo Trask, of Wealdshire Police.',
    says: [['We let those children down,', 'Ivo Trask', 'Supt']],
  },
  {
    shows: 'after, speaker first, with an office and a listener (broadcaster)',
    text: '“It was a shock,” Nell Abara, the force’s deputy chief constable, told BBC Radio Wealdshire.',
    says: [['It was a shock,', 'Nell Abara', 'force’s deputy chief constable']],
  },
  {
    shows: 'after, a relative clause between speaker and verb',
    text: "'I will not resign,' Mr Pryce, who has led the force since 2011, insisted.",
    says: [['I will not resign,', 'Mr Pryce']],
  },
  {
    shows: 'in the middle, the sentence goes on: one quotation',
    text: '“The progress,” Ms Okell said, “has been far too slow.”',
    says: [['The progress, | has been far too slow.', 'Ms Okell']],
  },
  {
    shows: 'in the middle, a new sentence: two quotations',
    text: '“The progress has been slow,” said Ms Okell. “It must get faster.”',
    says: [
      ['The progress has been slow,', 'Ms Okell'],
      ['It must get faster.', 'Ms Okell'],
    ],
  },
  {
    shows: 'in the sentence before, by reported speech',
    text: 'Councillor Bram Oduya said the report made grim reading. “Nobody on this committee will forget it.”',
    says: [['Nobody on this committee will forget it.', 'Bram Oduya', 'Councillor']],
    reports: [['the report made grim reading', 'Bram Oduya']],
  },
  {
    shows: 'in the paragraph before, by reported speech',
    text: 'Councillor Bram Oduya said the report made grim reading.\n\n“Nobody on this committee will forget it.”',
    says: [['Nobody on this committee will forget it.', 'Bram Oduya', 'Councillor']],
  },
  {
    shows: 'a colon at the end of the paragraph before (release)',
    text: 'HM Inspector of Constabulary Tamsin Rook said:\n\n“We found some good work.”',
    says: [['We found some good work.', 'Tamsin Rook', 'HM Inspector of Constabulary']],
  },
  {
    shows: 'the next sentence is the attribution (tabloid)',
    text: '“What a mess!” Jan Firth said.',
    says: [['What a mess!', 'Jan Firth']],
  },
  {
    shows: 'according to, before',
    text: 'According to inspectors, the control room was “overwhelmed by demand”.',
    says: [['overwhelmed by demand', 'inspectors']],
  },
  {
    shows: 'according to, after',
    text: 'The control room was “overwhelmed by demand”, according to the inspectorate.',
    says: [['overwhelmed by demand', 'the inspectorate']],
  },
  {
    shows: 'passive, with the speaker after “by”',
    text: 'The delays were described by inspectors as “wholly unacceptable”.',
    says: [['wholly unacceptable', 'inspectors']],
  },
  {
    shows: 'passive, with the speaker after the words',
    text: 'The delays were described as “wholly unacceptable” by Dame Orla Finch, the lead inspector.',
    says: [['wholly unacceptable', 'Dame Orla Finch', 'lead inspector']],
  },
  {
    shows: 'passive, and nobody named: abstain',
    text: 'The panel was told the unit had been “running on empty for months”.',
    says: [['running on empty for months', null]],
  },
  {
    shows: 'signed after a dash',
    text: '“A turning point for the force.” – Jude Amis, chief constable',
    says: [['A turning point for the force.', 'Jude Amis', 'chief constable']],
  },
  {
    shows: 'signed in the next line (pull quotation)',
    text: 'The visit took place in May.\n\n“There is a long way to go for this force”\n\nRhona Vale, Chief Constable',
    says: [['There is a long way to go for this force', 'Rhona Vale', 'Chief Constable']],
  },
  {
    shows: 'nothing but the speaker before the colon',
    text: 'A spokesman for Wealdshire Police: “We are studying the findings.”',
    says: [['We are studying the findings.', 'A spokesman for Wealdshire Police', 'spokesman for Wealdshire Police']],
  },
  {
    shows: 'responding',
    text: 'Responding to the report, Chief Constable Mara Venn said: “We have already acted.”',
    says: [['We have already acted.', 'Mara Venn', 'Chief Constable']],
  },
  {
    shows: 'commenting, with a comma inside the introduction',
    text: 'Commenting on the findings, published on Tuesday, Mara Venn, of Wealdshire Police, said: “We have acted.”',
    says: [['We have acted.', 'Mara Venn']],
  },
  {
    shows: 'in a statement',
    text: 'In a statement, the force said: “Safeguarding is everybody’s business.”',
    says: [['Safeguarding is everybody’s business.', 'the force']],
  },
  {
    shows: 'a statement from somebody',
    text: 'A statement from Wealdshire Council said: “We work closely with partners.”',
    says: [['We work closely with partners.', 'Wealdshire Council']],
  },
  {
    shows: 'adding, after a clause without words',
    text: 'Mr Pryce welcomed the review, adding: “We will learn from it.”',
    says: [['We will learn from it.', 'Mr Pryce']],
  },
  {
    shows: 'a second verb with the same subject',
    text: 'The chief constable apologised and said: “I am truly sorry.”',
    says: [['I am truly sorry.', 'The chief constable', 'chief constable']],
  },
  {
    shows: 'who … said, in a relative clause',
    text: 'The visit was led by Dame Orla Finch, who said the force had “lost its grip”.',
    says: [['lost its grip', 'Dame Orla Finch']],
  },
  {
    shows: 'at the end of the sentence, after a scrap',
    text: 'Supervision had been “patchy at best” since the autumn, the watchdog said.',
    says: [['patchy at best', 'the watchdog']],
  },
  {
    shows: 'the message of somebody',
    text: '“Never again.” That was the message from Commissioner Dorset Hale.',
    says: [['Never again.', 'Dorset Hale', 'Commissioner']],
  },
  {
    shows: 'no attribution at all: abstain',
    text: 'It rained all day.\n\n“You never know what they will find until they have gone home again.”',
    says: [['You never know what they will find until they have gone home again.', null]],
  },
  {
    shows: 'a name broken over two lines',
    text: 'The report was met with dismay by the panel. Councillor Ranjit Halloran\nDey said: “We are worried.”\n\nThe leader of the council, Keith\nCorley, said: “So am I.”\n\n“So are we all,” said Cllr\nAnn Poe.',
    says: [
      ['We are worried.', 'Ranjit Halloran\nDey', 'Councillor'],
      ['So am I.', 'Keith\nCorley', 'leader of the council'],
      ['So are we all,', 'Ann Poe', 'Cllr'],
    ],
  },
  {
    shows: 'a heading over a name is no beginning of it',
    text: 'Farewell to Felpersham\nKeith Corley said: “We will miss it.”',
    says: [['We will miss it.', 'Keith Corley']],
  },
];
