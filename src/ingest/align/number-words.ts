export const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const sizes: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

const small = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${[...ones].reverse().join('|')})`;

/** The source of an expression for a number in words, up to "nine hundred and ninety-nine thousand". */
export const inWords = `(?:${small}(?: hundred(?: and ${small})?)?(?: (?:thousand|million|billion))?)`;

export function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''));
  let sum = 0;
  for (const word of number.toLowerCase().split(/[- ]/)) {
    if (word === 'hundred') sum *= 100;
    else if (tens.includes(word)) sum += (tens.indexOf(word) + 2) * 10;
    else if (ones.includes(word)) sum += ones.indexOf(word);
    else sum *= sizeOf(word);
  }
  return sum;
}

/** 1,000 for "k" and "thousand"; 1 for what is no size. */
export function sizeOf(word: string): number {
  return sizes[word.toLowerCase()] ?? 1;
}
