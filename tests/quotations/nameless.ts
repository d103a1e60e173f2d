import type { Passage } from './passage.js';

/** Words that somebody wrote or said whom the text does not name. */
export const nameless: Passage[] = [
  {
    shows: 'a post, and another',
    text: '“You never see them now,” one post in the village’s online group said. Another read: “They closed the station.”',
    says: [
      ['You never see them now,', null],
      ['They closed the station.', null],
    ],
  },
  {
    shows: 'an email seen by a paper',
    text: 'An email seen by this paper says: “There are not enough of us.” It adds: “Nobody listens.”',
    says: [
      ['There are not enough of us.', null],
      ['Nobody listens.', null],
    ],
  },
  {
    shows: 'a placard',
    text: 'A placard outside the hall read: “Save our station.”',
    says: [['Save our station.', null]],
  },
  {
    shows: 'an email with its sender',
    text: 'An email from the chief constable said: “We are stretched.” In a tweet, Felpersham City Council said: “So are we.”',
    says: [
      ['We are stretched.', 'the chief constable', 'chief constable'],
      ['So are we.', 'Felpersham City Council'],
    ],
  },
  {
    shows: 'a paper whose name is Post',
    text: 'The Borchester Post said the force was “asleep”.',
    says: [['asleep', 'The Borchester Post']],
  },
  {
    shows: 'It, told by what the writer was surprised at',
    text: 'I was surprised that the report does not mention money. It says that children come last “in the way money is spent”.',
    says: [['in the way money is spent', 'the report']],
  },
  {
    shows: 'She, long after the only woman whom the text names',
    text: 'Anna Okell called the timetable “a farce”.\n\nBuses have run on the road since 1954. Few people take them. The council says that it cannot pay.\n\nThe road floods in winter. The last bus leaves at eleven. There is no train. People walk.\n\nThe depot closed in March. It was sold. The shelter is gone.\n\n“It has to change,” she said.',
    says: [
      ['a farce', 'Anna Okell'],
      ['It has to change,', 'Anna Okell'],
    ],
  },
  {
    shows: 'He, by the name he was last given',
    text: 'Keith Corley, the chief constable, was sworn in in May. Mr Corley said the force was “stretched”. “We have more to do,” he said.',
    says: [
      ['stretched', 'Mr Corley', 'chief constable'],
      ['We have more to do,', 'Mr Corley', 'chief constable'],
    ],
  },
];
