import { officeHoldersIn } from './office-holders.js';
import type { Label, Reply, SentenceLabel, Told } from './label.js';
import { misprintedOf } from './misprinted.js';
import { isFirstPerson, ownPageOf } from './own-page.js';
import { type Paraphrase, paraphrasesIn } from './paraphrase.js';
import type { Source } from './source-index.js';
import { tellersOf } from './teller.js';

/** What the paper tells in its own words: as somebody's answer, as what inspectors say, or without saying whose it is. */
export function retold(
  text: string,
  labels: readonly SentenceLabel[],
  told: readonly Told[],
  sources: readonly Source[],
): SentenceLabel[] {
  const words = labels.map(({ start, end }) => text.slice(start, end));
  const tellers = tellersOf(
    labels.map((label, at) => ({
      text: words[at] ?? '',
      said: replyIn(label) ?? tellerOf(label, told),
      opensParagraph: text.slice(labels[at - 1]?.end ?? 0, label.start).includes('\n'),
    })),
    officeHoldersIn(text),
  );
  const paraphraseOf = paraphrasesIn(sources);
  const page = ownPageOf(words);
  const first = labels.map((label, at): SentenceLabel => {
    const teller = tellers[at];
    if (!isOpen(label) || teller === 'OTHER') return label;
    if (teller === 'FORCE_REPLY' || teller === 'OFFICIAL_REPLY') return { ...label, ...answered(teller) };
    if (page && teller === undefined && isFirstPerson(words[at] ?? '')) return { ...label, ...answered(page) };
    const given = teller && (isWhollyIn(label, told) ? 'between' : 'said');
    const again = paraphraseOf(words[at] ?? '', given);
    if (again) return { ...label, ...paraphrased(again) };
    const other =
      label.unmatchedNumbers.length > 0 ? paraphraseOf(words[at] ?? '', 'unnamed', 'any numbers') : undefined;
    if (other && !page) return { ...label, ...withheld(label, other) };
    const misprint = label.unmatchedNumbers.length > 0 ? misprintedOf(text, words[at] ?? '', sources) : undefined;
    if (misprint) return { ...label, ...withheld(label, { ...misprint, score: 0.3 }) };
    return page ? { ...label, ...answered(page) } : label;
  });
  return first.map((label, at) => {
    const isBetween = isOpen(label) && tellers[at] === undefined && isTheirs(first[at - 1]) && isTheirs(first[at + 1]);
    const again = isBetween ? paraphraseOf(words[at] ?? '', 'between') : undefined;
    return again ? { ...label, ...paraphrased(again) } : label;
  });
}

function replyIn({ origin, source }: SentenceLabel): Reply['origin'] | undefined {
  return source === undefined && (origin === 'FORCE_REPLY' || origin === 'OFFICIAL_REPLY') ? origin : undefined;
}

/** Words between marks alone: inspectors may have said them to this paper only. */
function isWhollyIn({ start, end }: SentenceLabel, told: readonly Told[]): boolean {
  return told.some((span) => span.start <= start + 1 && end <= span.end + 2);
}

function tellerOf({ start, end }: SentenceLabel, told: readonly Told[]): Told['teller'] | undefined {
  return told.find((span) => span.start < end && start < span.end)?.teller;
}

/** Nothing is known of it, and nothing is withheld. */
function isOpen({ origin, source }: SentenceLabel): boolean {
  return origin === 'UNMATCHED' && source === undefined;
}

function isTheirs(label: SentenceLabel | undefined): boolean {
  return label?.origin === 'RELEASE' || label?.origin === 'REPORT';
}

function answered(origin: Reply['origin']): Label {
  const reasons = ['the article tells it as an answer'];
  return { origin, score: 0.7, taken: [], unmatchedNumbers: [], reasons };
}

function withheld({ unmatchedNumbers }: SentenceLabel, told: Paraphrase): Label {
  const { reasons, ...label } = paraphrased(told);
  const why = `withheld: the source does not say ${unmatchedNumbers.join(', ')}`;
  return { ...label, origin: 'UNMATCHED', unmatchedNumbers, reasons: [...reasons, why] };
}

function paraphrased({ source, taken, score }: Paraphrase): Label {
  const reasons = [
    taken
      ? `in other words it says ${Math.round(score * 100)} % of what a sentence of the source is about`
      : 'the article gives it as what the inspectors say',
  ];
  return {
    origin: source.origin,
    score: Math.round(score * 1000) / 1000,
    source: source.id,
    taken: taken ? [taken] : [],
    unmatchedNumbers: [],
    reasons,
  };
}
