import { describe, expect, test } from '@jest/globals';
import { identify } from '../src/ingest/identity/identify.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { fixtureWorld } from './fixture-world.js';

// The texts are written for these tests; their forces, papers and people do not exist.
const world = fixtureWorld();
const read = (...paragraphs: string[]) => identify(parseTxt(Buffer.from(paragraphs.join('\n\n'))), world);
const about = (id: string) => ({ inspection: { kind: 'KNOWN', chosen: { id: `inspection:${id}` } } });

describe('a report of a re-inspection', () => {
  test.each(['-', '‐', '‑', '–', ''])('is one with “re%sinspection” in its title and headings', (hyphen) => {
    const identity = read(
      `North Wealdshire – National child protection re${hyphen}inspection`,
      'Recommendation from the 2021 inspection report',
      'We recommend that North Wealdshire Police immediately reviews how it grades incidents.',
      `Re${hyphen}inspection findings`,
      'The control room now checks each incident that involves children.',
    );
    expect(identity).toMatchObject({
      kind: 'REPORT',
      forces: [{ id: 'force:north-wealdshire' }],
      ...about('north-wealdshire-2022-reinspection'),
    });
  });
});

describe('an opinion or a member’s page', () => {
  test('that says “the county force” under the name of a county’s paper is about that force', () => {
    const identity = read(
      'The Borsetshire Gazette',
      'Children deserve better than this',
      'Published 24 November 2014',
      'It is hard to read what the watchdog says about the county force without anger. A report by inspectors says that officers did not speak to children at the scenes of domestic abuse.',
      'The force says it has learned. It always does.',
    );
    expect(identity).toMatchObject({ kind: 'ARTICLE', ...about('borsetshire-2014-initial') });
  });

  test('that names two counties is about neither', () => {
    const identity = read(
      'Of Borsetshire and Felpersham',
      'A report by inspectors says that the county force, whichever of the two it is, did not speak to children at the scenes of domestic abuse when it was called to them.',
    );
    expect(identity).toMatchObject({ kind: 'OTHER', code: 'NO_FORCE' });
  });

  test('may call a force by its place alone', () => {
    const identity = read(
      'Force “failed children”, says report',
      'Felpersham Echo, 17 September 2015',
      'Felpersham’s force left children at risk because nobody read the referrals, according to a report by inspectors published on Thursday.',
    );
    expect(identity).toMatchObject({ kind: 'ARTICLE', ...about('felpersham-2015-initial') });
  });
});

describe('a piece on many forces', () => {
  test('is about each that it lists, with the word for police said once', () => {
    const identity = read(
      'Inspectors criticise police over abuse inquiries',
      'An Inspectorate of Constabulary report looked at 576 cases of children and found that the answer was not good enough in 220 of them.',
      'Inspectors looked at how the Borsetshire, North Wealdshire and Felpersham forces had acted. Marlshire was not among them.',
    );
    expect(identity).toMatchObject({ kind: 'ARTICLE', inspection: { kind: 'NONE' } });
    const forces = identity.kind === 'OTHER' ? [] : identity.forces.map(({ id }) => id);
    expect(forces).toEqual(['force:borsetshire', 'force:felpersham', 'force:north-wealdshire']);
  });

  test('that names none is read without one', () => {
    const identity = read(
      'Police must put children first, say inspectors',
      'Her Majesty’s Inspectorate of Constabulary said that forces across England and Wales had to give up targets and put the protection of children first.',
      'More than a third of what was looked at had been done badly, according to the report published on Thursday.',
    );
    expect(identity).toMatchObject({ kind: 'ARTICLE', forces: [], inspection: { kind: 'NONE' } });
  });
});

describe('whose work it is decides', () => {
  test.each([
    [
      'Ofsted on the services of a council',
      'Ofsted finds services for children in Marlshire have improved',
      'Ofsted inspected the county council in June. Inspectors found that Marlshire Constabulary is a strong partner in child protection and that police share information about children within a day.',
    ],
    [
      'those who investigate complaints',
      'Felpersham Police officer dismissed after our investigation',
      'Independent Office for Police Conduct',
      'The IOPC investigation found that the detective had left reports about children unread. Our lead investigator, and an inspector of the force, said that supervision had been poor.',
    ],
  ])('%s', (_, ...paragraphs) => {
    expect(read(...paragraphs)).toMatchObject({ kind: 'OTHER', code: 'FOREIGN' });
  });

  test('an article that names Ofsted beside HMIC is about the inspection of the force', () => {
    const identity = read(
      'Felpersham Police left children at risk, says HMIC',
      'HMIC found that hundreds of referrals about children had not been read. Ofsted said last year that the city council knew of it.',
    );
    expect(identity).toMatchObject({ kind: 'ARTICLE' });
  });

  test('those who inspect beside ours do not make a release theirs', () => {
    const identity = read(
      'Inspectors want police to protect children better',
      'In a report published today, HM Inspectorate of Constabulary is calling on police forces to improve.',
      'Get the report',
      'Inspections with Ofsted and the Care Quality Commission show how children’s services and forces work in each area.',
    );
    expect(identity).toMatchObject({ kind: 'RELEASE', forces: [] });
  });

  test('an obituary is about a life', () => {
    const identity = read(
      'Obituary: Alan Threadgold, who led Borsetshire Constabulary',
      'Alan Threadgold, who has died aged 71, was chief constable from 2011 to 2016 and bought the first cameras.',
      'In 2014 inspectors from HMIC criticised how the constabulary protected children.',
    );
    expect(identity).toMatchObject({ kind: 'OTHER', code: 'NO_INSPECTION' });
  });
});

describe('an answer that does not call itself a response', () => {
  test('is one where an office-holder has to publish it', () => {
    const identity = read(
      'Marlshire – National child protection inspection',
      'My comments',
      'By law I am required to publish what I think of this report within 56 days. I accept recommendations 1 and 2 about children.',
      'Recommendation 1. Within three months the force should bring together its databases of children at risk.',
      'The databases will be joined by June.',
      'Police and Crime Commissioner for Marlshire',
    );
    expect(identity).toMatchObject({ kind: 'RESPONSE', ...about('marlshire-2021-initial') });
  });

  test('is one where it is a letter of an office-holder', () => {
    const identity = read(
      'Dear Mr Oakshott',
      'Thank you for the report of HMIC on how Felpersham Police protects children.',
      'I accept the first recommendation. I note the second recommendation.',
      'Pauline Draxton',
      'Police and Crime Commissioner for Felpersham',
    );
    expect(identity).toMatchObject({ kind: 'RESPONSE' });
  });

  test('is one where a commissioner responds as “I”', () => {
    const identity = read(
      'The commissioner responds to the published findings of the child protection inspection',
      'I recognise the work of HMIC in looking at how Felpersham Police protects children.',
      'Inspectors say that the force “needs to do more”. I would like to reassure the public that this is high on my list.',
    );
    expect(identity).toMatchObject({ kind: 'RESPONSE' });
  });

  test('is none where a paper gives the words of a commissioner', () => {
    const identity = read(
      'Commissioner accepts report on Felpersham Police',
      'By Dan Moss',
      'Pauline Draxton told the Echo: “I accept the recommendations of HMIC in full, and I am required to publish my comments on what it says about children.”',
    );
    expect(identity).toMatchObject({ kind: 'ARTICLE' });
  });
});

describe('of several visits that a text tells of', () => {
  test('it is about the later, also where only the earlier is dated', () => {
    const identity = read(
      'Carrow Valley Police has improved since its inspection, but has more to do',
      'HMICFRS inspected Carrow Valley Police’s child protection work in November 2021. Inspectors have now returned to see what has become of the nine recommendations.',
      'Get the report',
    );
    expect(identity).toMatchObject({ kind: 'RELEASE', ...about('carrow-valley-2023-review') });
  });

  test('it is about the third where inspectors came a third time', () => {
    const identity = read(
      'Inspectors go back a third time to West Marches Police',
      'Three years on from a critical report, inspectors from HMIC say that children are safer. The force was first inspected in April 2014 and again in May 2015.',
    );
    expect(identity).toMatchObject(about('west-marches-2017-assessment'));
  });

  test('a promise to come back is said in a first report', () => {
    const identity = read(
      'West Marches Police inspected on child protection',
      'HMIC inspected how West Marches Police protects children in April 2014. It will revisit the force to see what has become of this, and inspectors will return for a follow-up inspection.',
    );
    expect(identity).toMatchObject(about('west-marches-2014-initial'));
  });

  test('that a force has made improvements, or gone through its cases again, is no second visit', () => {
    const identity = read(
      'Police chief sorry for failing children in the Carrow Valley',
      'Carrow Valley Police left children at risk, a report by inspectors says. The force has already made improvements and had revisited all the cases.',
    );
    expect(identity).toMatchObject(about('carrow-valley-2021-initial'));
  });

  test('the number of cases that were looked at tells which it is', () => {
    const text = (cases: string) =>
      parseTxt(
        Buffer.from(
          `Police failing children, say inspectors\n\nOf ${cases} that HMIC looked at at West Marches Police, few were good.\n\nThe force said that it would protect children better.`,
        ),
      );
    const inspections = world.inspections.map((one) => ({
      ...one,
      audited: one.id === 'inspection:west-marches-2015-review' ? [38] : [],
    }));
    expect(identify(text('thirty-eight child protection cases'), { ...world, inspections })).toMatchObject(
      about('west-marches-2015-review'),
    );
    expect(identify(text('37 cases'), { ...world, inspections })).toMatchObject(about('west-marches-2014-initial'));
  });

  test('the year above a text tells where nothing else does', () => {
    const identity = read(
      'West Marches Police told to do more for children',
      'West Marches Post, 2014',
      'West Marches Police must do more to protect children, a report by HMIC has found, because they were left at risk in custody.',
    );
    expect(identity).toMatchObject(about('west-marches-2014-initial'));
  });
});
