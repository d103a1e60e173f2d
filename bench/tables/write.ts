import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const [begin, end] = ['<!-- bench: written by npm run bench -- --write -->', '<!-- bench: end -->'];

/** Puts a text between the two marks of a Markdown file, laid out as `npm run format` does. */
export async function writeBetween(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const [start, stop] = [before.indexOf(begin), before.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${file} lacks the marks ${begin} and ${end}.`);
  const after = `${before.slice(0, start)}${begin}\n\n${text}\n\n${before.slice(stop)}`;
  await writeFile(file, await format(after, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
