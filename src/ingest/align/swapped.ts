import { isAmong, saidIn } from './agree.js';
import { numbersOf, type Quantity } from './numbers.js';
import type { Span } from './words.js';

/**
 * Numbers printed with their digits the wrong way round or one of them wrong: 57 for 75, 374 for 384. Also in a sentence
 * that tells in other words what the source says: chance seldom makes such a pair.
 */
export function swappedIn(
  { text, sentence }: { text: string; sentence: Span },
  { source, taken }: { source: string; taken: readonly Span[] },
): { source: string; printed: string }[] {
  const printed = numbersOf(text, sentence.start, sentence.end);
  const said = taken.flatMap(({ start, end }) => numbersOf(source, start, end));
  const all = taken.flatMap(({ start, end }) => saidIn(source, start, end));
  return printed.flatMap((number) => {
    if (number.hedge !== undefined || isAmong(number, all)) return [];
    const other = said.find((one) => isSwapped(number, one) && !isAmong(one, printed));
    return other === undefined ? [] : [{ source: other.printed, printed: number.printed }];
  });
}

export function isSwapped({ unit, value }: Quantity, other: Quantity): boolean {
  if (unit !== other.unit || value === other.value || !/^\d{2,}$/.test(value)) return false;
  if (value.length !== other.value.length) return false;
  const isSameDigits = sorted(value) === sorted(other.value);
  const differing = Array.from(value).filter((digit, at) => digit !== other.value.charAt(at)).length;
  return isSameDigits || (value.length >= 3 && differing === 1 && unit !== 'date');
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join('');
}
