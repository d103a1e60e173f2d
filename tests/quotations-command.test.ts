import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/quotations.ts', ...args], { input, encoding: 'utf8' });

const page = 'tests/documents/article-loxley-gazette-2018.html';

interface Line {
  file: string;
  start: number;
  end: number;
  exact: string;
}

test('a text and a page give JSON lines whose offsets lead back to the words, a bad file a sentence and 1', () => {
  const text = 'The bridge is shut.\r\n“We found cracks,” said Ada Venn, the engineer. “Big ones.”\r\n';
  const { status, stdout, stderr } = run(['-', page, 'none.txt'], `\uFEFF${text}`);
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'none.txt: There is no such file.\n' });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const ofText = lines.filter(({ file }) => file === '-');
  expect(ofText).toMatchObject([
    { exact: 'We found cracks,', speakerAsPrinted: 'Ada Venn', roleAsPrinted: 'engineer', rule: 'after' },
    { exact: 'Big ones.', isDirect: true, isScrap: false, speaker: { exact: 'Ada Venn', start: 45, end: 53 } },
  ]);
  for (const { start, end, exact } of ofText) expect(text.slice(start, end)).toBe(exact);
  const words = run(['--text', page]).stdout;
  const ofPage = lines.filter(({ file, exact }) => file === page && words.includes(exact));
  expect(ofPage.length).toBeGreaterThan(0);
  for (const { start, end, exact } of ofPage) expect(words.slice(start, end)).toBe(exact);
});

test('a wrong use is told with the usage and 2', () => {
  const { status, stderr } = run(['--sentences', 'a.txt']);
  expect(status).toBe(2);
  expect(stderr).toContain('--sentences');
  expect(stderr).toContain('Exit codes');
});
