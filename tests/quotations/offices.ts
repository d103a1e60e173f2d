import type { Passage } from './passage.js';

const said = (words: string, speaker: string, role: string): Passage => ({
  shows: `before a whole name without a comma: ${role}`,
  text: `${words} said: “The force has far to go.”`,
  says: [['The force has far to go.', speaker, role]],
});

/** An office and a whole name with no comma between, and somebody without a name who speaks for a body. */
export const officeNames: Passage[] = [
  said('HM Inspector of Constabulary Tamsin Rook', 'Tamsin Rook', 'HM Inspector of Constabulary'),
  said('Her Majesty’s Inspector of Constabulary Tamsin Rook', 'Tamsin Rook', 'Her Majesty’s Inspector of Constabulary'),
  said(
    'His Majesty’s Chief Inspector of Constabulary Sir Ranulph Odell',
    'Sir Ranulph Odell',
    'His Majesty’s Chief Inspector of Constabulary',
  ),
  said('HM Chief Inspector of Constabulary Ranulph Odell', 'Ranulph Odell', 'HM Chief Inspector of Constabulary'),
  said('HM Inspector Tamsin Rook', 'Tamsin Rook', 'HM Inspector'),
  said('Chief Constable Jude Amis', 'Jude Amis', 'Chief Constable'),
  said('Wealdshire’s Deputy Chief Constable Jude Amis', 'Jude Amis', 'Wealdshire’s Deputy Chief Constable'),
  said('Temporary Assistant Chief Constable Jude Amis', 'Jude Amis', 'Temporary Assistant Chief Constable'),
  said('The Chief Constable of Wealdshire Police Jude Amis', 'Jude Amis', 'Chief Constable of Wealdshire Police'),
  said('Police and Crime Commissioner Dorset Hale', 'Dorset Hale', 'Police and Crime Commissioner'),
  said('Mayor Ranjit Dey', 'Ranjit Dey', 'Mayor'),
  said('Mayor of Felpersham Ranjit Dey', 'Ranjit Dey', 'Mayor of Felpersham'),
  said('Detective Chief Superintendent Jan Firth', 'Jan Firth', 'Detective Chief Superintendent'),
  {
    shows: 'an office and a whole name after the verb',
    text: '“The force has far to go,” said Her Majesty’s Inspector of Constabulary Tamsin Rook.',
    says: [['The force has far to go,', 'Tamsin Rook', 'Her Majesty’s Inspector of Constabulary']],
  },
  {
    shows: 'two of one office',
    text: 'HM Inspectors of Constabulary Tamsin Rook and Jan Firth said: “The force has far to go.”',
    says: [['The force has far to go.', 'Tamsin Rook and Jan Firth']],
  },
  {
    shows: 'the firm that a spokesperson speaks for, whose name is one word',
    text: 'A spokesperson for contractor Greencart said: “We regret the delay.”',
    says: [
      ['We regret the delay.', 'A spokesperson for contractor Greencart', 'spokesperson for contractor Greencart'],
    ],
  },
  {
    shows: 'the firm that a spokesman speaks for, whose name looks like a person’s',
    text: '“We regret the delay,” said a spokesman for train operator Martin Vale.',
    says: [
      [
        'We regret the delay,',
        'a spokesman for train operator Martin Vale',
        'spokesman for train operator Martin Vale',
      ],
    ],
  },
  {
    shows: 'an office before the comma, of somebody who speaks later by surname',
    text: 'The minister said that the mayor, Rowan Venn, would be asked. Venn said: “I have told him already.”',
    says: [['I have told him already.', 'Venn', 'mayor']],
  },
];
