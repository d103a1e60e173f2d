import { parseDate } from '../../edtf.js';

const names = 'January February March April May June July August September October November December'.split(' ');
const bare = new RegExp(String.raw`\b(?:in|last|since|this|of) (${names.join('|')})\b(?! \d{4}|\s+\d)`, 'g');

/** Months without a year, as somebody means them who writes on a date: the last one before it. */
export function monthsBefore(text: string, on: string): string[] {
  const { latest } = parseDate(on);
  if (latest === undefined) return [];
  const [year = 0, month = 0] = latest.split('-').map(Number);
  return [...text.matchAll(bare)].map(([, name = '']) => {
    const number = names.indexOf(name) + 1;
    return `${number <= month ? year : year - 1}-${String(number).padStart(2, '0')}`;
  });
}
