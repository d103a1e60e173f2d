import { ask } from './ask.js';
import { config } from './config.js';
import { TraceableDocument, type TraceableQuery, TraceDocument, WordsBesideDocument } from './generated/operations.js';
import type { Graph } from './neo4j/graph.js';
import { prepareQuickly } from './prepare.js';
import { printTrace } from './print.js';
import { type Answering, answering } from './schema.js';
import { orEnd } from './end.js';

const usage = `Usage: npm run trace -- <id or words>
  npm run trace -- recommendation:nottinghamshire-2014-n2
  npm run trace -- nottinghamshire overnight`;

interface Found {
  readonly id: string;
  readonly summary: string;
  readonly words: string;
}

await orEnd(async () => {
  const words = process.argv.slice(2).join(' ').trim();
  if (words === '') {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const { graph, close } = await prepareQuickly(config(), (line) => console.error(line));
  try {
    console.log(await traceOf(words, answering(), graph));
  } finally {
    await close();
  }
});

async function traceOf(words: string, answering: Answering, graph: Graph): Promise<string> {
  const ids = /^(recommendation|finding):/.test(words) ? [words] : undefined;
  const found = ids ? ids.map((id) => ({ id, summary: '', words: '' })) : await search(words, answering, graph);
  const [only, ...others] = found;
  if (only === undefined) {
    process.exitCode = 1;
    return `Nothing that can be traced has all of these words: ${words}. Try fewer: a force, a theme, a word of the summary.`;
  }
  if (others.length > 0) {
    return [`${found.length} match. Give one id:`, ...found.map(({ id, summary }) => `  ${id}  ${summary}`)].join('\n');
  }
  const { id } = only;
  const [{ trace }, beside] = await Promise.all([
    ask(answering, graph, TraceDocument, { id }),
    ask(answering, graph, WordsBesideDocument, { id }),
  ]);
  if (trace) return printTrace(trace, beside.trace?.steps);
  process.exitCode = 1;
  return `There is no ${only.id}. Look for it by words: npm run trace -- nottinghamshire overnight`;
}

/** Everything in which each of the words occurs: in its id, summary, themes or forces. */
async function search(words: string, answering: Answering, graph: Graph): Promise<Found[]> {
  const found: Found[] = [];
  const sought = words.toLowerCase().split(/\s+/);
  let recommendations: string | null | undefined;
  let findings: string | null | undefined;
  for (let isMore = true; isMore;) {
    const page: TraceableQuery = await ask(answering, graph, TraceableDocument, {
      recommendations: recommendations ?? null,
      findings: findings ?? null,
    });
    found.push(...page.recommendations.nodes.map((node) => foundOf(node, node.addressees)));
    found.push(...page.findings.nodes.map((node) => foundOf(node, node.foundIn.forces)));
    recommendations = page.recommendations.pageInfo.endCursor ?? recommendations;
    findings = page.findings.pageInfo.endCursor ?? findings;
    isMore = page.recommendations.pageInfo.hasNextPage || page.findings.pageInfo.hasNextPage;
  }
  return found.filter((one) => sought.every((word) => one.words.includes(word)));
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

function foundOf(
  { id, summary, themes }: { id: string; summary: string | null; themes: readonly Named[] },
  bodies: readonly Named[],
): Found {
  const names = [...themes, ...bodies].flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  return { id, summary: summary ?? 'summary not known', words: [id, summary ?? '', ...names].join(' ').toLowerCase() };
}
