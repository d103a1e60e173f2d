import type { Passage } from './passage.js';

/** Reported speech, and the plainer kinds of document: minutes, transcripts, radio. */
export const reports: Passage[] = [
  {
    shows: 'said that',
    text: 'The chief constable said that two more officers would join the team.',
    says: [],
    reports: [['two more officers would join the team', 'The chief constable']],
  },
  {
    shows: 'said, without that',
    text: 'Inspectors said the force had improved.',
    says: [],
    reports: [['the force had improved', 'Inspectors']],
  },
  {
    shows: 'also found that',
    text: 'HMIX also found that frontline staff lacked training.',
    says: [],
    reports: [['frontline staff lacked training', 'HMIX']],
  },
  {
    shows: 'told somebody that',
    text: 'Ms Okell told the panel that the backlog had been cleared.',
    says: [],
    reports: [['the backlog had been cleared', 'Ms Okell']],
  },
  {
    shows: 'responded by saying',
    text: 'The force responded by saying it is committed to change.',
    says: [],
    reports: [['it is committed to change', 'The force']],
  },
  {
    shows: 'according to',
    text: 'According to the report, three cases were closed too early.',
    says: [],
    reports: [['three cases were closed too early', 'the report']],
  },
  {
    shows: 'an inspection has found, at the end',
    text: 'Wealdshire Police took nine days to visit a witness, an inspection report has found.',
    says: [],
    reports: [['Wealdshire Police took nine days to visit a witness', 'an inspection report']],
  },
  {
    shows: 'council minutes',
    text: 'The Chief Constable advised that the action plan was complete. Councillor Oduya asked whether it had been audited. In response, the Commissioner confirmed that it had been.',
    says: [],
    reports: [
      ['the action plan was complete', 'The Chief Constable'],
      ['whether it had been audited', 'Councillor Oduya'],
      ['it had been', 'the Commissioner'],
    ],
  },
  {
    shows: 'something found is not something said',
    text: 'Officers found a knife in the park. The force announced a review of parking.',
    says: [],
    reports: [],
  },
  {
    shows: 'a transcript without marks',
    text: 'JAN FIRTH: Were you surprised by what they found in there?\n\nJUDE AMIS: We were not surprised. We had seen it coming.\n\nJAN FIRTH: And what did you do?',
    says: [
      ['Were you surprised by what they found in there?', 'JAN FIRTH'],
      ['We were not surprised. We had seen it coming.', 'JUDE AMIS'],
      ['And what did you do?', 'JAN FIRTH'],
    ],
  },
  {
    shows: 'a colon and no marks (radio copy)',
    text: 'Chief Constable Jude Amis said: We got this wrong and we are sorry.',
    says: [['We got this wrong and we are sorry.', 'Jude Amis', 'Chief Constable']],
  },
  {
    shows: 'radio copy in the present tense',
    text: 'Firefighter Rob Tarn says he\'s never seen anything like it. "It was like a furnace in there," he says.',
    says: [['It was like a furnace in there,', 'Rob Tarn', 'Firefighter']],
  },
  {
    shows: 'a tabloid verb and a scrap',
    text: 'Furious mum Kelly Stroud blasted the force as “a total joke”.',
    says: [['a total joke', 'Kelly Stroud', 'Furious mum']],
  },
  {
    shows: 'a speaker named in the sentence before, without a verb of saying',
    text: 'Jane Stroud, 41, waited nine days for a call. “I gave up hope of ever hearing from them again.”',
    says: [['I gave up hope of ever hearing from them again.', 'Jane Stroud']],
  },
];
