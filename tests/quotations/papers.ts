import type { Passage } from './passage.js';

/** Forms that many papers, police pages and councils share, about invented people and places. */
export const papers: Passage[] = [
  {
    shows: 'a report whose title stands between dashes',
    text: 'The report - Out of Sight: how forces look for missing children - found “weaknesses” at every stage.',
    says: [['weaknesses', 'The report']],
  },
  {
    shows: 'the first person in paragraphs without marks after a colon, up to what somebody else would write',
    text: 'Commenting on the report, Commissioner Jan Firth said:\n\nI welcome what the force has done.\n\nThere is more to do and I will see that it is done.\n\nThe inspection took place in May.',
    says: [
      [
        'I welcome what the force has done. | There is more to do and I will see that it is done.',
        'Jan Firth',
        'Commissioner',
      ],
    ],
  },
  {
    shows: 'an acknowledgment of inspectors before a colon',
    text: 'The force was glad of the acknowledgment of inspectors in this:\n\n“Officers are committed to children.”',
    says: [['Officers are committed to children.', 'inspectors']],
  },
  {
    shows: 'an office named after two places',
    text: 'Mere and Weald PCC Philip Wilton said the report was “sobering”. “It has to change,” he added.',
    says: [
      ['sobering', 'Philip Wilton', 'Mere and Weald PCC'],
      ['It has to change,', 'Philip Wilton', 'Mere and Weald PCC'],
    ],
  },
  {
    shows: 'a chief constable of a force named after two counties',
    text: 'Avonbury and Mere Police Chief Constable Sarah Crewe said: “It has to change.”',
    says: [['It has to change.', 'Sarah Crewe', 'Avonbury and Mere Police Chief Constable']],
  },
  {
    shows: 'a councillor by the short title of the north, for two places',
    text: 'Ambridge and Sutton on Mere’s Coun Palmer said the cuts would be ‘terminal’. “Is it not odd?” he asked.',
    says: [
      ['terminal', 'Coun Palmer', 'Coun'],
      ['Is it not odd?', 'Coun Palmer', 'Coun'],
    ],
  },
  {
    shows: 'a town of three words before a trade and a name',
    text: 'Sutton on Mere campaigner Patty Marsh said the cuts had been made “in a panic”.',
    says: [['in a panic', 'Patty Marsh', 'Sutton on Mere campaigner']],
  },
  {
    shows: 'a party after the office of the one who speaks',
    text: 'Cllr Dennis Meadows, deputy leader of the Rural Democrats, told the meeting: “Librarians are skilled.”',
    says: [['Librarians are skilled.', 'Dennis Meadows', 'Cllr']],
  },
  {
    shows: 'whoever stands just before “who”, where the thing before them cannot speak',
    text: 'Twenty forces had gaps in at least one of the areas assessed by watchdogs, who warned that “small failures may end in tragedy”.',
    says: [['small failures may end in tragedy', 'watchdogs']],
  },
  {
    shows: 'the families of people in a list, and not the last of them',
    text: 'Families of Barney Webb, Grace Mallory, and Ian Coote, who died in the fire, have branded the trust ‘not safe’.',
    says: [['not safe', 'Families of Barney Webb, Grace Mallory, and Ian Coote']],
  },
  {
    shows: 'the family of somebody, with an adverb after it',
    text: 'Mr Webb’s family previously called the delay a “huge insult”.',
    says: [['huge insult', 'Mr Webb’s family', 'Mr Webb’s family']],
  },
  {
    shows: 'a participle after whose something is',
    text: 'The authority’s ruling Labour group said it had “no option”.',
    says: [['no option', 'The authority’s ruling Labour group']],
  },
  {
    shows: 'it, which says what the force did, and so is the report',
    text: 'Loamshire Police blamed “inaccurate comments”. The report looked at how forces protect people. It said the force “acted on the messages”.',
    says: [
      ['inaccurate comments', 'Loamshire Police'],
      ['acted on the messages', 'The report'],
    ],
  },
  {
    shows: 'it, for a report told with when it was published',
    text: 'A critical report published yesterday by inspectors found that the force was slow. It said its work was not “good enough for any child”.',
    says: [['good enough for any child', 'A critical report published yesterday by inspectors']],
  },
  {
    shows: 'a paper that states what a chief constable accepted',
    text: 'A paper for the crime panel on Wednesday states Chief Constable Lena Winter accepted this and “offered her deepest apologies”.',
    says: [['offered her deepest apologies', 'Lena Winter', 'Chief Constable']],
  },
  {
    shows: 'a clause of its own before “saying”',
    text: 'But the chief inspector of schools hit back at Sir Hugo Bray saying “these are concerns of the police too”.',
    says: [['these are concerns of the police too', 'the chief inspector of schools', 'chief inspector of schools']],
  },
  {
    shows: 'a report after an abbreviation in brackets',
    text: 'After a visit by HM Inspectorate of Constabulary (HMIC) a report, published this morning, said the force has “more to do”.',
    says: [['more to do', 'a report']],
  },
  {
    shows: 'a town that looks like a name is nobody who speaks',
    text: 'Charlie Hodge was a sergeant. The case was about a rave in Milton Regis.\n\n“There was no ownership,” he says.',
    says: [['There was no ownership,', 'Charlie Hodge']],
  },
  {
    shows: 'a headline in capitals is nobody who speaks',
    text: 'Poor Police Record On Child Cases\n\nDru Sharp, who led the visit, said: “Children come first.” She added that the work was “patchy”.',
    says: [
      ['Children come first.', 'Dru Sharp'],
      ['patchy', 'Dru Sharp'],
    ],
  },
  {
    shows: 'what a team had found is told by whoever says so',
    text: 'Victoria Marsh said the team had found a “deterioration in the standards of care”.',
    says: [['deterioration in the standards of care', 'Victoria Marsh']],
  },
  {
    shows: 'what a body recognises is told by whoever says so, over what goes on and over a list',
    text: 'The deputy director acknowledged the trust recognised the issues and challenges it continues to face and had “shown where it must improve”.',
    says: [['shown where it must improve', 'The deputy director', 'deputy director']],
  },
  {
    shows: 'words that begin the clause they are from',
    text: 'On “too many occasions” the inspectorate found that investigations were poor.',
    says: [['too many occasions', 'the inspectorate']],
  },
  {
    shows: 'forces that responded well say nothing',
    text: 'HMIC has found that only eight forces responded well and that victims faced a “lottery”.',
    says: [['lottery', 'HMIC']],
  },
  {
    shows: 'records of the police are no verb',
    text: 'However, there had been no police records “to indicate whether anybody was asked”.',
    says: [['to indicate whether anybody was asked', null]],
  },
  {
    shows: 'they, who are not the force that the sentence tells of',
    text: 'Inspectors looked at 40 files. The force does not yet see risk, they said. “It is slow,” they added.',
    says: [['It is slow,', 'Inspectors']],
  },
  {
    shows: 'a team that came back, having found something',
    text: 'His team came back to the force in May, having found that it was “in denial”.',
    says: [['in denial', 'His team']],
  },
  {
    shows: 'a member of an assembly by the letters after the name',
    text: 'Commenting on the figures, Nick Ramsden AM, Shadow Minister for Health, said:\n\n“They are a scandal.”',
    says: [['They are a scandal.', 'Nick Ramsden', 'Shadow Minister for Health']],
  },
  {
    shows: 'a heading that begins with a ward of a hospital',
    text: 'Accident and emergency: ‘a system under strain’\n\nThe figures were published today.',
    says: [],
  },
  {
    shows: 'some call him something amid what he says',
    text: 'Cllr Robin Brown said he would stay, with some calling him a “walking disaster”.',
    says: [['walking disaster', 'some']],
  },
  {
    shows: 'what somebody does seriously is no feeling of theirs',
    text: 'Loamshire Police is ‘seriously failing’ victims of domestic abuse.',
    says: [],
  },
  {
    shows: 'single marks, an opening one on each of several paragraphs',
    text: 'The head teacher, Dawn Seal, said: ‘We are sorry. They deserve better from us.\n\n‘We know people’s concerns. We have begun.’\n\nThe trust runs two schools.',
    says: [
      [
        'We are sorry. They deserve better from us. | We know people’s concerns. We have begun.',
        'Dawn Seal',
        'head teacher',
      ],
    ],
  },
];
