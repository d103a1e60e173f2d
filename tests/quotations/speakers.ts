import type { Passage } from './passage.js';

/** Who speaks: persons, offices, bodies, papers, several at once. */
export const speakers: Passage[] = [
  {
    shows: 'a rank and a surname',
    text: 'However, Inspector Rook said: “The force has made a start.”',
    says: [['The force has made a start.', 'Inspector Rook', 'Inspector']],
  },
  {
    shows: 'a name, an office, and the comma that closes it forgotten',
    text: 'Tamsin Rook, HM Inspector of Constabulary said: “[There was] a long delay.”',
    says: [['[There was] a long delay.', 'Tamsin Rook', 'HM Inspector of Constabulary']],
  },
  {
    shows: 'an office and then a name between commas',
    text: 'The force’s chief constable, Jude Amis, said: “We are ashamed.”',
    says: [['We are ashamed.', 'Jude Amis', 'force’s chief constable']],
  },
  {
    shows: 'an office after the verb and then a name',
    text: '“We are ashamed,” said the chief constable, Jude Amis.',
    says: [['We are ashamed,', 'Jude Amis', 'chief constable']],
  },
  {
    shows: 'a body in front of the office',
    text: 'Wealdshire Police and Crime Commissioner Dorset Hale said: “I asked for a plan.”',
    says: [['I asked for a plan.', 'Dorset Hale', 'Wealdshire Police and Crime Commissioner']],
  },
  {
    shows: 'a member of parliament with letters after the name',
    text: '“This is a scandal,” said Lois Penhale MP.',
    says: [['This is a scandal,', 'Lois Penhale']],
  },
  {
    shows: 'a name with particles, and an age',
    text: '“They never rang back,” said Pieter van der Meer, 62, a retired teacher.',
    says: [['They never rang back,', 'Pieter van der Meer', 'retired teacher']],
  },
  {
    shows: 'the report as speaker',
    text: 'The report said: “Children waited too long for help.”',
    says: [['Children waited too long for help.', 'The report']],
  },
  {
    shows: 'inspectors as speakers',
    text: 'Inspectors found “a culture of drift and delay”.',
    says: [['a culture of drift and delay', 'Inspectors']],
  },
  {
    shows: 'an acronym as speaker',
    text: 'HMIX said it had “serious concerns about the pace of change”.',
    says: [['serious concerns about the pace of change', 'HMIX']],
  },
  {
    shows: 'a spokeswoman',
    text: '“We regret the delay,” a force spokeswoman said.',
    says: [['We regret the delay,', 'a force spokeswoman', 'force spokeswoman']],
  },
  {
    shows: 'two speakers at once',
    text: 'Jude Amis and Dorset Hale said: “We stand by our officers.”',
    says: [['We stand by our officers.', 'Jude Amis and Dorset Hale']],
  },
  {
    shows: 'a plural without an article, in the present tense',
    text: 'Campaigners say the plan is “too little, too late”.',
    says: [['too little, too late', 'Campaigners']],
  },
  {
    shows: 'a trade that only the start of the sentence gives a capital',
    text: 'Campaigner Lois Penhale added: “Families deserve the truth.”',
    says: [['Families deserve the truth.', 'Lois Penhale', 'Campaigner']],
  },
  {
    shows: 'She, told by the given name',
    text: 'Jane Penhale said the force was “in denial”. She added: “It has to change.”',
    says: [
      ['in denial', 'Jane Penhale'],
      ['It has to change.', 'Jane Penhale'],
    ],
  },
  {
    shows: 'He, where the last speaker is a woman: abstain',
    text: 'Jane Penhale said the force was “in denial”.\n\n“It has to change,” he said.',
    says: [
      ['in denial', 'Jane Penhale'],
      ['It has to change,', null],
    ],
  },
  {
    shows: 'He, where two other men have been named since: abstain',
    text: 'Mark Penhale said it was “a farce”. The room fell silent when Peter Okell and Paul Amis came in late. “It has to change,” he said.',
    says: [
      ['a farce', 'Mark Penhale'],
      ['It has to change,', null],
    ],
  },
  {
    shows: 'He went on, after a man of office',
    text: 'Chief Constable Paul Amis said: “We failed.”\n\nHe went on: “We will not fail again.”',
    says: [
      ['We failed.', 'Paul Amis', 'Chief Constable'],
      ['We will not fail again.', 'Paul Amis', 'Chief Constable'],
    ],
  },
  {
    shows: 'It, for a report',
    text: 'The report praised officers, saying they were “caring and committed”. It added: “Leaders must match them.”',
    says: [
      ['caring and committed', 'The report'],
      ['Leaders must match them.', 'The report'],
    ],
  },
  {
    shows: 'a feeling is the subject’s own',
    text: 'Inspectors were “deeply disappointed” by the lack of change.',
    says: [['deeply disappointed', 'Inspectors']],
  },
  {
    shows: 'the office of another in the phrase is not the speaker',
    text: 'An adviser to Dorset Hale said: “He is considering it.”',
    says: [['He is considering it.', 'An adviser to Dorset Hale', 'adviser to Dorset Hale']],
  },
  {
    shows: 'the nearest verb tells who spoke',
    text: 'Ms Okell said she was told by Mr Pryce that the files were “all in order”.',
    says: [['all in order', 'Mr Pryce']],
  },
];
