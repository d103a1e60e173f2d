import changesSince from '../../../operations/changes-since.graphql';
import forceRecord from '../../../operations/force-record.graphql';
import history from '../../../operations/history.graphql';
import paper from '../../../operations/paper.graphql';
import quotations from '../../../operations/quotations.graphql';
import trace from '../../../operations/trace.graphql';
import unmetByTheme from '../../../operations/unmet-by-theme.graphql';
import wordsBeside from '../../../operations/words-beside.graphql';

export interface Example {
  /** The question as a person would put it. */
  readonly question: string;
  readonly query: string;
  readonly variables: string;
}

function example(question: string, query: string, variables: Readonly<Record<string, unknown>>): Example {
  return { question, query, variables: JSON.stringify(variables, null, 2) };
}

/** The questions that callers ask most, each ready to run. */
export const examples: readonly Example[] = [
  example('What became of one recommendation?', trace, { id: 'recommendation:nottinghamshire-2014-n2' }),
  example('What is the record of one force?', forceRecord, { force: 'force:nottinghamshire' }),
  example('What stayed unmet, by theme, out of how many?', unmetByTheme, { theme: ['theme:overnight-detention'] }),
  example('What did one paper carry, and what did none?', paper, { article: 'article:nottinghamshire-notts-tv-2016' }),
  example('Where does one person speak, and in which words?', quotations, { person: 'person:zoe-billingham' }),
  example('Whose words did the papers print, and how changed?', wordsBeside, {
    id: 'recommendation:nottinghamshire-2014-n2',
  }),
  example('How did a fact come to be as it is?', history, { id: 'inspection:west-yorkshire-2014-initial' }),
  example('What has changed since?', changesSince, { since: '2020-01-01T00:00:00Z', first: 20 }),
];

/** These stand in tabs from the start; the others are opened from the guide. */
export const inTabs = 4;
