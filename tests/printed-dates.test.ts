import { expect, test } from '@jest/globals';
import { readDates } from '../src/ingest/printed-dates.js';

test.each([
  ['4 February 2016', ['2016-02-04']],
  ['Thursday, 4th February 2016', ['2016-02-04']],
  ['February 4, 2016', ['2016-02-04']],
  ['Published 2016-02-04T09:00', ['2016-02-04']],
  ['04/02/2016 00:01', ['2016-02-04']],
  ['in Sept. 2014', ['2014-09']],
  ['in September\n2014. In August 2015', ['2014-09', '2015-08']],
  ['February 2015 and August 2015', ['2015-02', '2015-08']],
  ['between July and September 2017', ['2017-07/2017-09']],
  ['28 April – 9 May 2014', ['2014-04-28/2014-05-09']],
  ['2 to 6 March 2015', ['2015-03-02/2015-03-06']],
  ['5 December 2016 to 16 January 2017', ['2016-12-05/2017-01-16']],
  ['31 February 2015', []],
  ['may 2015 or 2015 alone', []],
])('%j is %j', (text, dates) => {
  expect(readDates(text).map(({ edtf }) => edtf)).toEqual(dates);
});

test('a date knows where it stands', () => {
  const text = 'The force was visited in August 2015.';
  expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['August 2015']);
});
