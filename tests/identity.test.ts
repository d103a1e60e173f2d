import { beforeAll, describe, expect, test } from '@jest/globals';
import { identify, type Identity } from '../src/ingest/identity/identify.js';
import { parse, parseTxt } from '../src/ingest/parse/parse.js';
import { type Fixture, fixtures, fixtureWorld } from './fixture-world.js';

const world = fixtureWorld();
const read: { fixture: Fixture; identity: Identity }[] = [];
const text = (words: string) => parseTxt(Buffer.from(words));
const inspectionOf = (identity: Identity) =>
  identity.kind !== 'OTHER' && identity.inspection.kind === 'KNOWN' ? identity.inspection.chosen.id : undefined;

beforeAll(async () => {
  for (const fixture of fixtures()) {
    const parsed = await parse(fixture.bytes, { name: fixture.file }).catch(() => undefined);
    const identity: Identity = parsed
      ? identify(parsed, world)
      : { kind: 'OTHER', code: 'TOO_SHORT', refusal: 'It cannot be read.' };
    read.push({ fixture, identity });
  }
});

describe('the documents of the fixtures', () => {
  test('are each of their kind', () => {
    const wrong = read.filter(({ fixture, identity }) => identity.kind !== fixture.answers.kind);
    expect(wrong.map(({ fixture }) => fixture.file)).toEqual([]);
  });

  test('are about their forces', () => {
    const wrong = read.filter(({ fixture: { answers }, identity }) => {
      const forces = identity.kind === 'OTHER' ? [] : identity.forces.map(({ id }) => id);
      return forces.toSorted().join() !== [...answers.forces].sort().join();
    });
    expect(wrong.map(({ fixture }) => fixture.file)).toEqual([]);
  });

  test('are about their inspection, or it is left open with candidates: none is wrong', () => {
    const told = read.filter(({ identity }) => inspectionOf(identity) !== undefined);
    const wrong = told.filter(({ fixture, identity }) => inspectionOf(identity) !== fixture.answers.inspection?.id);
    expect(wrong.map(({ fixture }) => fixture.file)).toEqual([]);
    const asked = read.filter(({ fixture }) => fixture.answers.inspection);
    expect(told.length / asked.length).toBeGreaterThan(0.9);
    for (const { identity } of read.filter(({ fixture }) => fixture.answers.inspection))
      expect(identity).toMatchObject({ inspection: { kind: expect.stringMatching(/KNOWN|UNSURE/) } });
  });

  test('that are about something else are refused in a sentence', () => {
    for (const { fixture, identity } of read.filter(({ fixture }) => fixture.answers.kind === 'OTHER'))
      expect({ file: fixture.file, ...identity }).toMatchObject({ refusal: expect.stringMatching(/^[A-Z].*\.$/) });
  });
});

describe('a document of Borsetshire, which does not exist', () => {
  const about = (words: string) => identify(text(words), world);
  const kindOf = (...paragraphs: string[]) => about(paragraphs.join('\n\n')).kind;

  test('may be the page of somebody who calls the force local and names the county and the inspectorate', () => {
    const identity = about(
      'Amelia Thorne MP\n\nAnswers on child protection in Borsetshire\n\nI was shocked by the report of Her Majesty’s Inspectorate of Constabulary on how local police look after children, and have written to the chief constable.',
    );
    expect(identity).toMatchObject({ kind: 'ARTICLE', forces: [{ id: 'force:borsetshire' }] });
  });

  test('may be an opinion that speaks of the report on the force alone', () => {
    const opinion = [
      'Opinion: We should be ashamed',
      'By Rosalind Tate',
      'The report on Borsetshire Constabulary is forty pages long, and I read it on the train.',
      'Children were kept in cells because nobody found them a bed. The chief constable accepts the findings.',
    ];
    expect(kindOf(...opinion)).toBe('ARTICLE');
    expect(kindOf(...opinion, 'It was a serious case review into one death.')).toBe('OTHER');
  });

  const asked =
    'Within three months, Borsetshire Constabulary should make sure that the records of child protection say what children have said to officers.';
  const page = (title: string, ...paragraphs: string[]) =>
    kindOf(title, 'National child protection inspection of Borsetshire Constabulary by HMICFRS', ...paragraphs);

  test('is a response where heads give the floor to the force and the commissioner, whatever it prints of the report', () => {
    const answers = ['FORCE RESPONSE', 'Accepted. It is done.', 'PCC COMMENT', 'I am content.'];
    expect(page('Annex B', 'Introduction', 'Recommendation 1', asked, ...answers)).toBe('RESPONSE');
    expect(
      kindOf(
        'Local policing body response: Borsetshire – National child protection inspection',
        'I accept the report of HMICFRS on the constabulary.',
        asked,
      ),
    ).toBe('RESPONSE');
  });

  test('is news where a commissioner says that the formal response is still to come', () => {
    expect(
      kindOf(
        'Office of the Police and Crime Commissioner for Borsetshire',
        'Home > News > June 2023',
        'Commissioner pleased with child protection report',
        'Inspectors from HMICFRS have returned to Borsetshire Constabulary to see how children are kept safe.',
        'The commissioner said: “I have asked the chief constable for a report by July.”',
        'Her formal response will be published within 56 days.',
      ),
    ).toBe('ARTICLE');
  });

  test('is a release where the inspector’s words stand under the office and the name', () => {
    const words = [
      'Officers of Borsetshire Constabulary want to protect children but results are uneven, HMICFRS has found.',
      'HM Inspector of Constabulary\nUna Crake:',
      '“I met people who cared, and so I told the chief constable.”',
      'Notes:\n(a) HMICFRS inspects police forces.',
    ];
    expect(kindOf('Borsetshire’s child protection: uneven results', ...words)).toBe('RELEASE');
  });

  test('is not one because a report, children and police stand in it', () => {
    expect(
      kindOf(
        'Council hears of youth clubs',
        'Borsetshire Constabulary told the committee that clubs keep children safe. The report recommends two more of them, and the findings were noted by all the councillors of the town on Monday.',
      ),
    ).toBe('OTHER');
  });

  test('is about no force where only the county is named', () => {
    const identity = about(
      'Fair comes to Borsetshire\n\nInspectors of weights and measures visited the fair in Borsetshire on Monday and found that every scale was true, the committee was told on Tuesday night by its chairman.',
    );
    expect(identity).toMatchObject({ kind: 'OTHER', refusal: expect.stringContaining('names no police force') });
  });

  test('keeps the date of the visit, of the report and its own apart', () => {
    const identity = about(
      'Borsetshire Constabulary inspected on child protection\n\n20 November 2014\n\nHMIC inspected the child protection work of Borsetshire Constabulary in June 2014 and its report was published in November 2014, and it is about children.',
    );
    expect(identity).toMatchObject({
      publishedOn: '2014-11-20',
      dates: expect.arrayContaining([
        { edtf: '2014-06', of: 'VISIT', isOwn: false },
        { edtf: '2014-11', of: 'PUBLICATION', isOwn: false },
      ]),
    });
  });

  test('reads nothing from the notes', () => {
    const release = (note: string) =>
      `Borsetshire Constabulary on child protection\n\nHMIC inspected how Borsetshire Constabulary protects children in June 2014. It has today published its report on the protection of children.\n\nGet the report\n\nInspectors were pleased to find that children were safe with officers of the constabulary.\n\nNotes\n\n${note}`;
    const plain = about(release('HMIC is independent.'));
    const misleading = about(release('In July 2015 HMIC published a report on Felpersham Police.'));
    expect(misleading).toEqual(plain);
    expect(inspectionOf(plain)).toBe('inspection:borsetshire-2014-initial');
  });

  test('is about the force inspected, and not about a neighbour named for comparison', () => {
    const identity = about(
      'Police ‘too slow’ to help children\n\nInspectors found that Borsetshire Constabulary takes three weeks to answer referrals about children. HMIC inspected how it protects children in June 2014.\n\nThe figure is twice that of Felpersham Police, said the inspectors, who looked at forty cases of the protection of children.',
    );
    expect(identity).toMatchObject({ forces: [{ id: 'force:borsetshire' }] });
    expect(identity.kind !== 'OTHER' && identity.forces).toHaveLength(1);
  });

  test('may give the month of the visit as that of the report', () => {
    const identity = about(
      'Police praised and blamed over children\n\nBorsetshire Constabulary leaves children in cells overnight, the report on child protection that HMIC published in June 2014 says, and officers do not speak to children.',
    );
    expect(inspectionOf(identity)).toBe('inspection:borsetshire-2014-initial');
  });

  test('is what the user says it is', () => {
    const parsed = text(
      'Police news\n\nInspectors came to Borsetshire Constabulary in June 2014 and looked at how it protects children from harm at home and outside of it.',
    );
    expect(identify(parsed, world, { kind: 'RESPONSE' })).toMatchObject({
      kind: 'RESPONSE',
      why: { reasons: ['you said so'] },
    });
  });
});
