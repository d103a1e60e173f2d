import type { Passage } from './passage.js';

/** Whom a pronoun or a bare quotation goes back to, in ordinary news prose. */
export const referents: Passage[] = [
  {
    shows: 'She, whom the last sentence is about, and not the man who spoke last',
    text: 'The governor, Jean-Luc Ndoye, said the port was “closed”. Survivor Rosalind Ba, a fish trader, clung to a drum for hours. “I prayed,” she said.',
    says: [
      ['closed', 'Jean-Luc Ndoye', 'governor'],
      ['I prayed,', 'Rosalind Ba', 'Survivor'],
    ],
  },
  {
    shows: 'He, told by a name that is rare here',
    text: 'Leonie Chubb found the bone. It was identified by Dr Oluwaseun Falade, of the museum. “My hands were shaking,” he said.',
    says: [['My hands were shaking,', 'Dr Oluwaseun Falade']],
  },
  {
    shows: 'She, over a sentence that says no more than She',
    text: 'Dame Beatrix Vole began in 1937. The critic Kenneth Ames called her “funny”. She herself was modest. “I fall over,” she said.',
    says: [
      ['funny', 'Kenneth Ames', 'critic'],
      ['I fall over,', 'Dame Beatrix Vole'],
    ],
  },
  {
    shows: 'She, beside whom she stands in her paragraph, though another spoke last',
    text: 'Nasima Begum told the court: “It was a lot of bolts.”\n\nHis wife wept as the sentence was passed. Outside, she told reporters: “I thought he had inherited them.”',
    says: [
      ['It was a lot of bolts.', 'Nasima Begum'],
      ['I thought he had inherited them.', 'His wife', 'wife'],
    ],
  },
  {
    shows: 'an age that stands for a name',
    text: 'Gerald Quince said he would “not apologise”.\n\n“Nobody gave me anything,” the 58-year-old said.',
    says: [
      ['not apologise', 'Gerald Quince'],
      ['Nobody gave me anything,', 'Gerald Quince'],
    ],
  },
  {
    shows: 'two who speak by turns',
    text: '“You tied that wrong,” says Frank Hebden.\n\n“I tied it your way,” Tom Sykes replies.\n\n“Then I showed you wrong.”',
    says: [
      ['You tied that wrong,', 'Frank Hebden'],
      ['I tied it your way,', 'Tom Sykes'],
      ['Then I showed you wrong.', 'Frank Hebden'],
    ],
  },
  {
    shows: 'a question of the writer’s between two answers',
    text: 'Does he expect to win? “I never expect anything,” says Graham Vane. And if he loses? “Then I will see more of my dog.”',
    says: [
      ['I never expect anything,', 'Graham Vane'],
      ['Then I will see more of my dog.', 'Graham Vane'],
    ],
  },
];

/** Which noun phrase of the sentence speaks. */
export const subjects: Passage[] = [
  {
    shows: 'the verb and who says so between commas, after a clause with who',
    text: 'A boy of nine, who lived with his aunt, said inspectors, had been “forgotten”. His file, they said, held “next to nothing”.',
    says: [
      ['forgotten', 'inspectors'],
      ['next to nothing', 'inspectors'],
    ],
  },
  {
    shows: 'the verb and who says so between commas, before a verb that could speak',
    text: 'The file, said inspectors, showed “no plan at all”.',
    says: [['no plan at all', 'inspectors']],
  },
  {
    shows: 'what could be a feeling of the subject, and the speaker at the end',
    text: 'The unit, which has nine officers, is “overwhelmed”, said inspectors.',
    says: [['overwhelmed', 'inspectors']],
  },
  {
    shows: 'a sentence that begins with Commenting',
    text: 'Commenting on the report, the chief constable said: “We are sorry.”',
    says: [['We are sorry.', 'the chief constable', 'chief constable']],
  },
  {
    shows: 'a name between commas and no verb before it is not reported',
    text: 'HM Inspector of Constabulary, Tamsin Rook, said:\n\n“We are worried.”',
    says: [['We are worried.', 'Tamsin Rook', 'HM Inspector of Constabulary']],
    reports: [],
  },
  {
    shows: 'a relative clause without commas between the subject and its verb',
    text: 'A driver who stole a van from the depot told the court he was “only keeping it safe”.',
    says: [['only keeping it safe', 'A driver', 'driver']],
  },
  {
    shows: 'who finds is told of by who says',
    text: 'Leila Farouk said officers searching his flat had found boxes “stacked to the ceiling”.',
    says: [['stacked to the ceiling', 'Leila Farouk']],
  },
  {
    shows: 'a title between commas is no speaker',
    text: 'The charity’s report, A Bed for the Night, says that rooms are “cramped and dangerous”.',
    says: [['cramped and dangerous', 'The charity’s report']],
  },
  {
    shows: 'what somebody called',
    text: 'The firm was fined in what the regulator called “a deliberate deception”.',
    says: [['a deliberate deception', 'the regulator', 'regulator']],
  },
  {
    shows: 'the verb and the speaker between commas before the words',
    text: 'The song is, says the lead researcher, Fernanda Ruiz, “surprisingly romantic”.',
    says: [['surprisingly romantic', 'Fernanda Ruiz', 'lead researcher']],
  },
  {
    shows: 'the speaker after the comma ends the sentence, a noun before speaks of nothing',
    text: 'A child ought not to be met by someone “who has never met them”, Renee Aldous remarked.',
    says: [['who has never met them', 'Renee Aldous']],
  },
  {
    shows: 'a body that its kind stands before is no person',
    text: 'Commuter group TravelFair has called for refunds. “It adds insult to injury,” it said.',
    says: [['It adds insult to injury,', 'TravelFair']],
  },
  {
    shows: 'whom critics had called something, in a clause without commas',
    text: 'The board removed a mural that critics had called “divisive”.',
    says: [['divisive', 'critics']],
  },
  {
    shows: 'a noun that looks like a verb of saying',
    text: 'Party leader Robin Moss also had no factual questions, but added: “You would never guess it.”',
    says: [['You would never guess it.', 'Robin Moss', 'Party leader']],
  },
  {
    shows: 'what was used speaks of nothing: who says so does',
    text: 'Chief scientist Rahul Dev said the trial had used “a version two years out of date”.',
    says: [['a version two years out of date', 'Rahul Dev', 'Chief scientist']],
  },
  {
    shows: 'what somebody will say',
    text: 'The home secretary will today pledge to “smash the gangs for good”.',
    says: [['smash the gangs for good', 'The home secretary', 'home secretary']],
  },
  {
    shows: 'in the words of somebody',
    text: 'In the words of one trader, the market is “a graveyard with stalls”.',
    says: [['a graveyard with stalls', 'one trader', 'trader']],
  },
  {
    shows: 'the body that a spokeswoman speaks for, between commas',
    text: 'A spokeswoman for the contractor, Evergreen, said: “We regret the losses.”',
    says: [['We regret the losses.', 'A spokeswoman for the contractor', 'spokeswoman for the contractor']],
  },
  {
    shows: 'the title of what speaks, in marks',
    text: 'His new book, “After You”, argues that the queue is “the last institution that works”.',
    says: [['the last institution that works', 'His new book']],
  },
  {
    shows: 'came the reply, and not whose: abstain',
    text: 'Mr Shrive asked: “When will it be done?”\n\n“By Christmas,” came the reply.',
    says: [
      ['When will it be done?', 'Mr Shrive'],
      ['By Christmas,', null],
    ],
  },
  {
    shows: 'accused, and not by whom: abstain',
    text: 'The minister has been accused of “raiding the jar”.',
    says: [['raiding the jar', null]],
  },
  {
    shows: 'one word that is spoken, though it is a grade too',
    text: 'The sculptor Bola Akin is unrepentant. “Good,” he says.',
    says: [['Good,', 'Bola Akin', 'sculptor']],
  },
  {
    shows: 'a sentence that begins with Writing, before several',
    text: 'Writing in the journal, the authors call the effect “small but stubborn”.',
    says: [['small but stubborn', 'the authors']],
  },
  {
    shows: 'a voice from a place, and not whose: abstain',
    text: 'The speaker rose. “Resign!” came a voice from the back.',
    says: [['Resign!', null]],
  },
  {
    shows: 'how somebody remembers another',
    text: 'Her apprentice Tom Yelland remembers her as “fierce until four o’clock”.',
    says: [['fierce until four o’clock', 'Tom Yelland', 'apprentice']],
  },
];
