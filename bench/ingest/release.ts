import { forces, objects, places, results, subjects, verbs } from './phrases.js';
import type { Random } from '../random.js';

export interface Release {
  id: string;
  sentences: readonly string[];
  text: string;
}

const programmes = 20;
const half = 14;

/** Makes releases of a few programmes: half the sentences of each are its programme's, word for word. */
export function releasesOf(count: number, random: Random): Release[] {
  const stock = Array.from({ length: programmes }, () => sentencesOf(half, random));
  return Array.from({ length: count }, (_, at) => {
    const shared = stock[at % programmes] ?? [];
    const sentences = shared.flatMap((sentence) => [sentence, sentenceOf(random)]);
    return { id: `release:${at}`, sentences, text: layOut(sentences, random.pick(forces)) };
  });
}

function sentencesOf(count: number, random: Random): string[] {
  return Array.from({ length: count }, () => sentenceOf(random));
}

function sentenceOf(random: Random): string {
  const number = 2 + random.below(97);
  const words = [
    random.pick([
      'Inspectors found that',
      'In this area',
      'Since the last visit',
      'At the time of the visit',
      'Overall',
    ]),
    random.pick(subjects),
    random.pick(verbs),
    random.pick(objects),
    random.pick([
      `in ${number} cases`,
      `after ${number} days`,
      random.pick(places),
      random.pick(places),
      `in ${number} of the files`,
    ]),
    random.pick(results),
  ];
  return `${words.join(' ')}.`;
}

/** The parts of a real release: headline, paragraphs, a list. */
function layOut(sentences: readonly string[], force: string): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < 16; at += 2) paragraphs.push(sentences.slice(at, at + 2).join(' '));
  const bullets = sentences.slice(16).map((sentence) => `- ${sentence}`);
  const headline = `${force} is making progress, but there is more to do`;
  return [headline, ...paragraphs, 'Key findings from the report:', ...bullets].join('\n');
}
