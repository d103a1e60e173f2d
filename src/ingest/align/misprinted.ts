import { isAmong, saidIn } from './agree.js';
import { numbersOf } from './numbers.js';
import type { Source } from './source-index.js';
import { isSwapped } from './swapped.js';
import { sharedWords, topicOf } from './topic.js';
import type { Span } from './words.js';

const fewest = 1;

/**
 * The sentence of a source whose number is printed with its digits the wrong way round, where the words alone are too
 * few to tell where a sentence is from. The article says the right number nowhere.
 */
export function misprintedOf(
  article: string,
  sentence: string,
  sources: readonly Source[],
): { source: Source; taken: Span } | undefined {
  const topic = topicOf(sentence);
  const printed = numbersOf(sentence).filter(({ hedge }) => hedge === undefined);
  for (const source of sources) {
    const strange = printed.filter((number) => !isAmong(number, saidIn(source.text)));
    if (strange.length === 0) continue;
    const told = numbersOf(article);
    const taken = source.sentences.find(({ start, end }) => {
      const said = numbersOf(source.text, start, end).filter((one) => !isAmong(one, told));
      const isMisprint = said.some((one) => strange.some((number) => isSwapped(number, one)));
      return isMisprint && sharedWords(topic, topicOf(source.text.slice(start, end))) >= fewest;
    });
    if (taken) return { source, taken: { start: taken.start, end: taken.end } };
  }
  return undefined;
}
