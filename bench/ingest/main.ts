import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { articleOf } from './article.js';
import { randomFrom } from '../random.js';
import { releasesOf } from './release.js';
import { buildSourceIndex } from '../../src/ingest/align/source-index.js';
import { parseTxt } from '../../src/ingest/parse/parse.js';
import { originsOf } from '../../src/ingest/align/origin.js';

/**
 * How long it takes to read many articles and find where their sentences come from, and how many copies are found.
 * The texts are made from a fixed seed by a recorded edit script; each size runs in a process of its own, so that
 * the memory is its own. With --one: how long one document takes from the command until it is committed.
 *
 *   npm run bench:ingest            10,000 articles, and fewer
 *   npm run bench:ingest -- 2500    one size
 *   npm run bench:ingest -- --one   one document
 */
const seed = 20160204;
const sizes = [2500, 5000, 10_000];

interface Outcome {
  size: number;
  seconds: number;
  /** Of the processor: what the clock would say on a machine that does nothing else. */
  cpu: number;
  indexing: number;
  megabytes: number;
  found: number;
  wrong: number;
}

function measure(size: number): Outcome {
  const random = randomFrom(seed);
  const releases = releasesOf(size, random);
  const articles = releases.map((release) => articleOf(release, random));
  const busy = process.cpuUsage();
  const started = performance.now();
  const index = buildSourceIndex(
    releases.map(({ id, text }) => ({ id, origin: 'RELEASE' as const, text, sentences: sentencesOf(text) })),
  );
  const indexed = performance.now();
  let copies = 0;
  let found = 0;
  let labelled = 0;
  let right = 0;
  for (const { text, lines } of articles) {
    const sentences = sentencesOf(text);
    const labels = originsOf({ text, sentences }, index);
    const byStart = new Map(labels.map((label) => [label.start, label]));
    let at = text.indexOf('\n');
    for (const { text: line, copied } of lines) {
      at = text.indexOf(line, at);
      const label = byStart.get(at);
      const isRight = label?.source === copied?.release && label !== undefined && copied !== undefined;
      if (copied !== undefined) copies += 1;
      if (isRight) found += 1;
      if (label?.source !== undefined) labelled += 1;
      if (label?.source !== undefined && isRight) right += 1;
      at += line.length;
    }
  }
  const ended = performance.now();
  const { user, system } = process.cpuUsage(busy);
  return {
    size,
    seconds: (ended - started) / 1000,
    cpu: (user + system) / 1e6,
    indexing: (indexed - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    found: found / copies,
    wrong: (labelled - right) / labelled,
  };
}

function sentencesOf(text: string): { start: number; end: number }[] {
  return [...parseTxt(Buffer.from(text)).sentences];
}

function print({ size, seconds, cpu, indexing, megabytes, found, wrong }: Outcome): void {
  console.log(
    `${String(size).padStart(6)} articles  ${seconds.toFixed(1).padStart(5)} s (${cpu.toFixed(1)} s of the processor, ${indexing.toFixed(1)} s to index)  ` +
      `${megabytes.toFixed(0).padStart(5)} MB  ${(found * 100).toFixed(2)} % of the copies found  ${(wrong * 100).toFixed(2)} % of the labels wrong`,
  );
}

const [only] = process.argv.slice(2);
if (only === '--one') await (await import('./one.js')).measureOne();
else if (process.send !== undefined) process.send(measure(Number(only)));
else {
  for (const size of only === undefined ? sizes : process.argv.slice(2).map(Number)) {
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), [String(size)]);
      child.on('message', (message) => resolve(message as Outcome)).on('error', reject);
    });
    print(outcome);
  }
}
