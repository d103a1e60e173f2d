import { describe, expect, test } from '@jest/globals';
import { linkSpeaker } from '../src/ingest/quote/speaker.js';
import { officesIn } from '../src/ingest/quote/office.js';
import { wholeNamesIn } from '../src/ingest/quote/whole-names.js';
import type { OfficeHolder } from '../src/ingest/world.js';

const holder = (person: string, title: string, at: string, more: Partial<OfficeHolder> = {}): OfficeHolder => ({
  person: `person:${person}`,
  names: [person.replaceAll('-', ' ').replace(/\b./g, (letter) => letter.toUpperCase())],
  office: `office:${at.replace(':', '-')}-${title.toLowerCase().replaceAll(' ', '-')}`,
  title,
  at,
  seenOn: [],
  ...more,
});

const holders = [
  holder('zoe-rook', 'HM Inspector of Constabulary', 'organisation:hmix', {
    names: ['Zoë Rook', 'Zoe Rook'],
    from: '2009-09',
    to: '2021?',
  }),
  holder('mara-venn', 'Chief Constable', 'force:wealdshire', { from: '2012', to: '2016-05', seenOn: ['2015-02'] }),
  holder('jude-amis', 'Chief Constable', 'force:wealdshire', { from: '2016-06', seenOn: ['2017-03'] }),
  holder('ivo-trask', 'Chief Constable', 'force:marlshire', { seenOn: ['2016-02'] }),
  holder('dorset-hale', 'Police and Crime Commissioner', 'organisation:wealdshire-pcc', { seenOn: ['2016-02'] }),
  holder('ada-okell', 'Assistant Chief Constable', 'force:wealdshire'),
  holder('bram-okell', 'Superintendent', 'force:wealdshire'),
];

const bodies = ['force:wealdshire', 'organisation:hmix', 'organisation:wealdshire-pcc'];

describe('the person who is known to hold the office on the date', () => {
  const known: [shows: string, speaker: string, role: string | undefined, on: string, person: string | undefined][] = [
    ['a rank and a surname', 'Inspector Rook', 'Inspector', '2016-02', 'zoe-rook'],
    ['a name without its accent', 'Zoe Rook', 'HM Inspector of Constabulary', '2016-02-04', 'zoe-rook'],
    ['a name with its accent', 'Zoë Rook', undefined, '2016-02-04', 'zoe-rook'],
    ['a surname alone', 'Rook', undefined, '2016-02-04', 'zoe-rook'],
    ['a courtesy and a surname', 'Ms Venn', undefined, '2015-02-11', 'mara-venn'],
    [
      'an office alone, of the force that the document is about',
      'the chief constable',
      undefined,
      '2015-02',
      'mara-venn',
    ],
    ['an office alone, after a change of office', 'the chief constable', undefined, '2017-03', 'jude-amis'],
    ['the commissioner under a short name', 'the PCC', 'PCC', '2016-02', 'dorset-hale'],
    ['an office alone, when nobody is known to have held it', 'the chief constable', undefined, '2011-01', undefined],
    ['a surname that two have', 'Okell', undefined, '2016-02', undefined],
    ['a surname that two have, told apart by rank', 'Supt Okell', 'Supt', '2016-02', 'bram-okell'],
    ['a whole name, years after the office', 'Mara Venn', 'Chief Constable', '2019-01', undefined],
    ['the office of a force that the document is not about', 'Ivo Trask', undefined, '2009-02', undefined],
    ['somebody unknown', 'Lois Penhale', 'campaigner', '2016-02', undefined],
    ['a body', 'Wealdshire Police', undefined, '2016-02', undefined],
  ];

  test.each(known)('%s', (_, speaker, role, on, person) => {
    const found = linkSpeaker({ speaker, on, bodies, ...(role && { role }) }, holders);
    expect(found.person).toBe(person && `person:${person}`);
    expect(found.reasons.length).toBeGreaterThan(0);
  });
});

test('a choice keeps whom it beat, and two that fit alike are both kept', () => {
  const found = linkSpeaker({ speaker: 'Okell', on: '2016-02', bodies }, holders);
  expect(found.person).toBeUndefined();
  expect(found.beaten.map(({ person }) => person).sort()).toEqual(['person:ada-okell', 'person:bram-okell']);
});

describe('a surname alone is told by the whole name in the same document', () => {
  const texts: [shows: string, text: string, speaker: string, person: string | undefined][] = [
    ['a surname', 'Ivo Trask spoke. Trask said: “We came.”', 'Trask', 'ivo-trask'],
    ['a courtesy', 'The chief constable, Ivo Trask, spoke. “We came,” Mr Trask said.', 'Mr Trask', 'ivo-trask'],
    [
      'a name over a line break',
      'The chief constable, Ivo\nTrask, spoke. Mr Trask said: “We came.”',
      'Trask',
      'ivo-trask',
    ],
    ['one of two holders with that surname', 'Supt Bram Okell spoke.', 'Okell', 'bram-okell'],
    ['two holders with that surname, both named', 'Ada Okell met Bram Okell.', 'Okell', undefined],
    ['somebody private with that surname', 'Ivo Trask met a mother, Ann Trask.', 'Trask', undefined],
    ['a courtesy of the other gender', 'Ivo Trask spoke.', 'Mrs Trask', undefined],
    ['nobody named whole', 'Mr Trask spoke.', 'Mr Trask', undefined],
    ['nobody named whole, and his office', 'The chief constable was there. Mr Trask spoke.', 'Mr Trask', 'ivo-trask'],
    ['a slip in the surname', 'Zoe Rooke, the inspector, spoke.', 'Zoe Rooke', 'zoe-rook'],
    ['a short given name', 'Zo Rook, the inspector, spoke.', 'Zo Rook', 'zoe-rook'],
  ];
  test.each(texts)('%s', (_, text, speaker, person) => {
    const told = { wholeNames: wholeNamesIn(text), offices: officesIn(text) };
    const printed = { speaker, bodies: ['force:marlshire', ...bodies], ...told };
    expect(linkSpeaker(printed, holders).person).toBe(person && `person:${person}`);
  });

  test('an office alone, undated, is the one known to have held it', () => {
    const printed = { speaker: 'the chief constable', bodies: ['force:marlshire'] };
    expect(linkSpeaker(printed, holders).person).toBe('person:ivo-trask');
    const either = { speaker: 'the chief constable', bodies: ['force:wealdshire'] };
    expect(linkSpeaker(either, holders).person).toBeUndefined();
  });

  test('a whole name needs an office that the document names, where it is about something else', () => {
    const minister = holder('kit-rowe', 'Minister for Policing', 'organisation:home-office');
    const printed = { speaker: 'Kit Rowe', bodies, wholeNames: ['kit rowe'] };
    expect(linkSpeaker(printed, [minister]).person).toBeUndefined();
    const offices = officesIn('The policing minister will speak.');
    expect(linkSpeaker({ ...printed, offices }, [minister]).person).toBe('person:kit-rowe');
  });

  test('a shadow minister is a member of parliament', () => {
    const member = holder('hester-blyth', 'Member of Parliament', 'organisation:parliament');
    const printed = { speaker: 'Hester Blyth', role: 'shadow policing minister', bodies };
    expect(linkSpeaker(printed, [member]).person).toBe('person:hester-blyth');
  });
});
