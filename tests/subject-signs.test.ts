import { describe, expect, test } from '@jest/globals';
import { identify } from '../src/ingest/identity/identify.js';
import { parseTxt } from '../src/ingest/parse/parse.js';
import { fixtureWorld } from './fixture-world.js';

// The texts are written for these tests; their forces, papers and people do not exist.
const world = fixtureWorld();
const read = (...paragraphs: string[]) => identify(parseTxt(Buffer.from(paragraphs.join('\n\n'))), world);
const about = (id: string) => ({ inspection: { kind: 'KNOWN', chosen: { id: `inspection:${id}` } } });

describe('who wrote it', () => {
  const words =
    'Borsetshire Constabulary has to do more to protect children, the inspectorate HMIC has said in its report.';
  const by = (headline: string, paragraph: string, url?: string) => {
    const given = url === undefined ? {} : { url };
    return identify(parseTxt(Buffer.from([headline, words, paragraph].join('\n\n'))), world, given).kind;
  };
  const said = 'Police and Crime Commissioner Ada Venn said: “Children come first. I am glad of the report.”';

  test('a commissioner who speaks, and nobody else, under a headline that says so', () => {
    expect(by('Police and Crime Commissioner Ada Venn comments on HMIC report', said)).toBe('RESPONSE');
    const paper = `${said} Chief Constable Alan Threadgold said the force had listened.`;
    expect(by('Commissioner Ada Venn responds to report on police', paper)).toBe('ARTICLE');
  });

  test('a commissioner on whose pages it stands', () => {
    const headline = 'Inspection finds force committed';
    expect(by(headline, words)).toBe('ARTICLE');
    expect(by(headline, words, 'https://www.borsetshire.pcc.police.uk/news/1')).toBe('RESPONSE');
    expect(by(headline, words, 'https://www.borchester-echo.example/pcc/news/1')).toBe('ARTICLE');
  });

  test('a force under the title of a response, and a paper or a news page under any other', () => {
    const page = 'Borsetshire Constabulary | News';
    expect(by('Borsetshire Constabulary response to HMIC report', words)).toBe('RESPONSE');
    expect(by('Our response to the inspectors’ report', page)).toBe('ARTICLE');
  });

  test('the inspectorate, where it calls it its assessment of a force', () => {
    const assessed =
      'This is HMIC’s second assessment of how Borsetshire Constabulary keeps people safe and protects children.';
    expect(by('Borsetshire 2015', assessed)).toBe('REPORT');
  });
});

describe('which inspection', () => {
  test('of two months alone on a title page the first is that of the visit', () => {
    const identity = read(
      ...['National Child Protection Inspection', 'Post-Inspection Review', 'Borsetshire Constabulary'],
      ...['July 2015', 'January 2016', '© HMIC 2016 ISBN 978-1-78655-999-9'],
      'In June 2014 HMIC inspected how Borsetshire Constabulary protects children. For this review we read 20 case files.',
    );
    expect(identity).toMatchObject({ kind: 'REPORT', publishedOn: '2016-01', ...about('borsetshire-2015-review') });
  });

  test('a visit to custody suites in the course of it makes it no inspection of custody', () => {
    const identity = read(
      'Borsetshire Constabulary: strong commitment, inconsistent results',
      'In June 2014 inspectors from HMIC read 30 cases, visited custody suites and spoke to officers about children.',
    );
    expect(identity).toMatchObject(about('borsetshire-2014-initial'));
  });

  test('a month in capitals dates the report', () => {
    const identity = read(
      'HMIC REPORT ON CHILD PROTECTION IN BORSETSHIRE CONSTABULARY (NOVEMBER 2014): STATEMENT UNDER SECTION 55',
      'I accept the recommendations. Call handlers ask about children since the spring.',
    );
    expect(identity).toMatchObject({ kind: 'RESPONSE', ...about('borsetshire-2014-initial') });
  });

  test('one that is named once and far below is not guessed at', () => {
    const identity = read(
      'HMIC update',
      ...[
        'Report of the Commissioner',
        'Minutes',
        'Borsetshire Constabulary was thanked for its work on HMIC reports.',
      ],
      ...['Members asked about vetting.', 'Officers told them of call handling.', 'The budget was noted.'],
      'A report on child protection was promised for next year.',
    );
    expect(identity).toMatchObject({ inspection: { kind: 'NONE' } });
  });

  test('a quarterly update is known by its number', () => {
    const update = (number: number) => ({
      ...{ id: `inspection:borsetshire-update-${number}`, kind: 'QUARTERLY_UPDATE' as const, follows: [] },
      ...{ title: `Borsetshire – post-inspection quarter ${number} update`, forces: ['force:borsetshire'] },
    });
    const text = [
      'Borsetshire Constabulary leaders understand, but child protection still needs to improve',
      'There is more to do, according to the fourth in a series of quarterly updates by HMICFRS on how Borsetshire Constabulary protects children.',
    ];
    const lacking = { ...world, inspections: [update(3), update(4)] };
    expect(identify(parseTxt(Buffer.from(text.join('\n\n'))), lacking)).toMatchObject(about('borsetshire-update-4'));
  });
});
