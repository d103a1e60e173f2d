import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { examples, inTabs } from './examples.js';
import { guide } from './guide.js';
import { welcome } from './welcome.js';
import 'graphiql/style.css';
import './page.css';

const headers = JSON.stringify({ accept: 'application/graphql-response+json' }, null, 2);

const tabs = examples
  .slice(0, inTabs)
  .map(({ query, variables }, index) => ({ query: index === 0 ? welcome + query : query, variables, headers }));

const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
if (isFirstVisit) {
  // Of the tab in front GraphiQL takes the query from the tabs, but the variables from what it stored the last time.
  localStorage.setItem('graphiql:variables', tabs[0]?.variables ?? '');
  localStorage.setItem('graphiql:docExplorerFlex', '0.24'); // the pane's share of the width
}

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no element with the id page');

createRoot(page).render(
  h(
    GraphiQL,
    {
      fetcher: createGraphiQLFetcher({ url: new URL('graphql', document.baseURI).href }),
      defaultTabs: tabs,
      defaultHeaders: headers,
      defaultEditorToolsVisibility: 'variables',
      plugins: [guide],
    },
    h(GraphiQL.Logo, null, h(Brand)),
  ),
);

/** Of a window in which the guide leaves the editor room for its lines. */
const narrowest = 1_500;

function Brand() {
  useEffect(() => {
    if (!isFirstVisit || window.innerWidth < narrowest) return;
    // GraphiQL opens a pane only by its button, and closes all when it starts, which is after this.
    setTimeout(() => document.querySelector<HTMLButtonElement>(`button[aria-label="Show ${guide.title}"]`)?.click());
  }, []);
  return h('span', { className: 'trail' }, h('img', { src: 'explorer/icon.svg', alt: '' }), 'Inspection Trail');
}
