import type { Passage } from './passage.js';

/** How local and national papers tell who somebody is: appositions, addresses, firms, and what goes on with them. */
export const news: Passage[] = [
  {
    shows: 'an apposition that names a former employer',
    text: 'Ms Dunmore, a former Amside executive, said: “We ran out of money.”',
    says: [['We ran out of money.', 'Ms Dunmore', 'former Amside executive']],
  },
  {
    shows: 'an address of two places after the name',
    text: 'Danny Platt, 41, of Mill Lane, Ambridge, said: “You can smell it from here.”',
    says: [['You can smell it from here.', 'Danny Platt']],
  },
  {
    shows: 'a man called Will',
    text: 'Farmer Will Tranter found the dog. “She was shaking,” he said.',
    says: [['She was shaking,', 'Will Tranter', 'Farmer']],
  },
  {
    shows: 'it, for a firm that only acts in the sentence before',
    text: 'Calder Homes has withdrawn its plans. It said that the site was “no longer viable”.',
    says: [['no longer viable', 'Calder Homes']],
  },
  {
    shows: 'it, for a firm named by two families',
    text: 'Bus operator Redline and Sons said it had no choice. It blamed “the rising price of fuel”.',
    says: [['the rising price of fuel', 'Redline and Sons']],
  },
  {
    shows: 'it, over things that do not speak',
    text: 'Northbank said trading was slow. The new stores “will open in May”, it said.',
    says: [['will open in May', 'Northbank']],
  },
  {
    shows: 'whoever points to something, after “with”',
    text: 'Profits fell by a tenth, with chairwoman Una Leckie pointing to “exceptionally weak demand”.',
    says: [['exceptionally weak demand', 'Una Leckie', 'chairwoman']],
  },
  {
    shows: 'a participle alone before the speaker',
    text: 'Replying, the chief constable said the plan was public. “It is on our website,” he said.',
    says: [['It is on our website,', 'the chief constable', 'chief constable']],
  },
  {
    shows: 'a department with commas in its name',
    text: 'A spokesperson for the Department for Rivers, Food and Rural Affairs said: “We back our farmers.”',
    says: [
      [
        'We back our farmers.',
        'A spokesperson for the Department for Rivers, Food and Rural Affairs',
        'spokesperson for the Department for Rivers, Food and Rural Affairs',
      ],
    ],
  },
  {
    shows: 'they, for one spokesperson',
    text: 'A council spokesperson said it valued its staff. They added: “Talks will go on.”',
    says: [['Talks will go on.', 'A council spokesperson', 'council spokesperson']],
  },
  {
    shows: 'a rank and an abbreviation before the whole name',
    text: 'Police Federation chairman Sgt Gary Nunn said officers were on their knees. “You cannot cut 300 officers,” he added.',
    says: [['You cannot cut 300 officers,', 'Gary Nunn', 'Police Federation chairman Sgt']],
  },
  {
    shows: 'three who speak one after the other, each named once more by title or pronoun',
    text: 'Chief Constable Martin Strode accepted the findings. “We have let people down,” he told reporters.\n\nBut the county’s commissioner, Loretta Finn, said she would hold the force to account. “I want to see change,” said Mrs Finn.\n\nThe charity’s head of policy, Gwen Attard, described the report as “shocking but sadly not surprising”.',
    says: [
      ['We have let people down,', 'Martin Strode', 'Chief Constable'],
      ['I want to see change,', 'Mrs Finn', 'county’s commissioner'],
      ['shocking but sadly not surprising', 'Gwen Attard', 'charity’s head of policy'],
    ],
  },
];
