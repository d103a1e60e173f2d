import { type GraphiQLPlugin, useEditorContext } from '@graphiql/react';
import { createElement as h } from 'react';
import { type Example, examples } from './examples.js';

const words: readonly (readonly [string, string])[] = [
  ['null', 'is “not known”, never “no”; a count stands beside what it is a count of.'],
  ['reading', 'met, partly met, not met: ours, from what inspectors write, and never their own word.'],
  ['UncertainDate', 'a day, a month, a window, “about”: as exactly as it is known.'],
  ['evidence', 'the documents a claim stands on, with the words where they may be held.'],
  ['statements', 'what single sources say where they disagree.'],
  ['trace', 'one recommendation through report, follow-ups and newspapers, in order.'],
  ['history', 'what loads have made of it, so that a correction can be seen.'],
];

/** Beside the editor: questions to begin with, and the words one has to know. */
export const guide: GraphiQLPlugin = {
  title: 'Guide',
  icon: () =>
    h(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, 'aria-hidden': true },
      h('circle', { cx: 12, cy: 12, r: 9.5 }),
      h('path', { d: 'M15.5 8.5 13.5 13.5 8.5 15.5 10.5 10.5 Z' }),
    ),
  content: () => {
    const open = useOpening();
    const question = (example: Example) =>
      h(
        'li',
        { key: example.question },
        h('button', { type: 'button', onClick: () => open(example) }, example.question),
      );
    return h(
      'section',
      { className: 'guide' },
      h('h2', null, 'Questions to begin with'),
      h('ul', null, examples.map(question)),
      h('h2', null, 'Words to know'),
      h(
        'dl',
        null,
        words.map(([word, meaning]) => h('div', { key: word }, h('dt', null, word), h('dd', null, meaning))),
      ),
    );
  },
};

/** Goes to the tab that has the example, or opens one. */
function useOpening(): (example: Example) => void {
  const editors = useEditorContext({ nonNull: true });
  return ({ query, variables }) => {
    const index = editors.tabs.findIndex((tab) => tab.query?.endsWith(query));
    if (index !== -1) {
      editors.changeTab(index);
      return;
    }
    editors.addTab();
    // The editors are emptied for the new tab first.
    setTimeout(() => {
      editors.queryEditor?.setValue(query);
      editors.variableEditor?.setValue(variables);
    });
  };
}
