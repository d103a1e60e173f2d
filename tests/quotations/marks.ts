import type { Passage } from './passage.js';

/** What the marks look like, and which of them quote nobody. */
export const marks: Passage[] = [
  {
    shows: 'straight marks',
    text: '"We can do better," said Jan Firth.',
    says: [['We can do better,', 'Jan Firth']],
  },
  {
    shows: 'single marks, with apostrophes within',
    text: "'It's the officers' job, and they don't do it,' said Jan Firth.",
    says: [["It's the officers' job, and they don't do it,", 'Jan Firth']],
  },
  {
    shows: 'curly single marks, with a plural possessive within',
    text: 'Jan Firth said: ‘The officers’ workloads aren’t fair.’',
    says: [['The officers’ workloads aren’t fair.', 'Jan Firth']],
  },
  {
    shows: 'apostrophes alone quote nobody',
    text: "It's the force's third review since the '90s, and the officers' fourth rock 'n' roll night.",
    says: [],
  },
  {
    shows: 'quotations within a quotation',
    text: 'Ms Okell said: “He told us ‘nothing is wrong’ and walked away.”',
    says: [['He told us ‘nothing is wrong’ and walked away.', 'Ms Okell']],
  },
  {
    shows: 'double marks within single ones',
    text: '‘They called it “a glitch” for weeks,’ said Jan Firth.',
    says: [['They called it “a glitch” for weeks,', 'Jan Firth']],
  },
  {
    shows: 'several paragraphs, an opening mark on each, one closing mark',
    text: 'Jude Amis said: “We have made progress.\n\n“We have more to do.\n\n“We will do it.”',
    says: [['We have made progress. | We have more to do. | We will do it.', 'Jude Amis']],
  },
  {
    shows: 'several paragraphs in straight marks',
    text: 'Jude Amis said: "We have made progress.\n\n"We have more to do."\n\nThe force has 1,200 officers.',
    says: [['We have made progress. | We have more to do.', 'Jude Amis']],
  },
  {
    shows: 'a closed paragraph and a new quotation of the same speaker',
    text: 'Jude Amis said:\n“We have made progress.”\n“We have more to do.”',
    says: [
      ['We have made progress.', 'Jude Amis'],
      ['We have more to do.', 'Jude Amis'],
    ],
  },
  {
    shows: 'a button between the paragraphs of a quotation',
    text: 'Jude Amis said: “We have made progress.\n\nHide Ad\n\n“We have more to do.”',
    says: [['We have made progress. | We have more to do.', 'Jude Amis']],
  },
  {
    shows: 'the closing mark missing',
    text: 'Jude Amis said: “We have made progress and we will make more.\n\nThe force has 1,200 officers.',
    says: [['We have made progress and we will make more.', 'Jude Amis']],
  },
  {
    shows: 'the opening mark missing',
    text: 'Jude Amis said: We have made progress and we will make more.”',
    says: [['We have made progress and we will make more.', 'Jude Amis']],
  },
  {
    shows: 'the closing mark missing before the attribution',
    text: '“We have made progress, said Jude Amis. “We will make more.”',
    says: [
      ['We have made progress,', 'Jude Amis'],
      ['We will make more.', 'Jude Amis'],
    ],
  },
  {
    shows: 'a bracketed opening',
    text: 'The report said: “[The force] must act at once.”',
    says: [['[The force] must act at once.', 'The report']],
  },
  {
    shows: 'a scrap of three words',
    text: 'Ms Okell said the unit was “on its knees” by the winter.',
    says: [['on its knees', 'Ms Okell']],
  },
  {
    shows: 'two scraps of one speaker',
    text: 'Ms Okell called the plan “thin” and “unambitious”.',
    says: [
      ['thin', 'Ms Okell'],
      ['unambitious', 'Ms Okell'],
    ],
  },
  {
    shows: 'the title of a report quotes nobody',
    text: 'In July the inspectorate published ‘Out of Sight: how forces look for missing children’.',
    says: [],
  },
  {
    shows: 'the name of a scheme quotes nobody',
    text: 'Ms Okell said the force would fund the “Safe Night Out” scheme for a year.',
    says: [],
  },
  {
    shows: 'a scare quotation quotes nobody',
    text: 'The so-called “hub” has moved twice since the spring.',
    says: [],
  },
  {
    shows: 'a measure is no mark',
    text: 'The map was 6" wide. “It was tiny,” said Jan Firth.',
    says: [['It was tiny,', 'Jan Firth']],
  },
  {
    shows: 'a headline with the speaker after a dash',
    text: "Force 'failing children' – watchdog\n\nA report was published today.",
    says: [['failing children', 'watchdog']],
  },
  {
    shows: 'a headline with the speaker after the verb',
    text: 'Children left ‘at serious risk’ by police delays, says report',
    says: [['at serious risk', 'report']],
  },
  {
    shows: 'hard line breaks',
    text: 'A force spokesman said the delays were “wholly exceptional and will\nnot happen again”, and that two more officers had been hired\nsince.\n\nThe force has 1,200 officers.',
    says: [['wholly exceptional and will\nnot happen again', 'A force spokesman', 'force spokesman']],
  },
];
