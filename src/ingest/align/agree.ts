import { numbersOf, type Quantity } from './numbers.js';

/** The numbers of a text with the shares that two of them make: "33 of 44" says three quarters too. */
export function saidIn(text: string, start = 0, end = text.length): Quantity[] {
  const found = numbersOf(text, start, end);
  const shares = found.flatMap((part, at): Quantity[] => {
    const whole = found[at + 1];
    if (whole === undefined || part.unit !== '' || whole.unit !== '') return [];
    if (!isOf.test(text.slice(part.end, whole.start))) return [];
    const share = (100 * Number(part.value)) / Number(whole.value);
    return share > 0 && share <= 100 ? [{ ...part, end: whole.end, unit: 'per cent', value: String(share) }] : [];
  });
  return [...found, ...shares];
}

const isOf = /^ (?:\w+ )?(?:of|out of|in) (?:the |its |those |these )?$/;

/** Whether the second text says this number too, in whatever form; a rounded one has to say so. */
export function isAmong(number: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => agrees(number, other));
}

function agrees(number: Quantity, other: Quantity): boolean {
  if (number.unit === 'date' || other.unit === 'date') {
    return number.unit === other.unit && isWithin(number.value, other.value);
  }
  const [own, said] = [sizeIn(number), sizeIn(other)];
  if (own.kind !== said.kind && !isBare(number, other)) return false;
  if (own.size === said.size || number.value === other.value) return number.unit === other.unit || isAlike(own, said);
  if (own.kind === 'share' && number.hedge === undefined) {
    return number.unit === 'share' && Math.abs(own.size - said.size) <= rounded;
  }
  return number.hedge !== undefined && own.kind === said.kind && isNear(own.size, said.size, number.hedge);
}

/** "75" and "75 per cent": what is counted may be left out. */
function isBare({ unit }: Quantity, other: Quantity): boolean {
  const left = [unit, other.unit].filter((one) => one !== '');
  return left.length < 2 && left.every((one) => one === 'per cent');
}

interface Size {
  kind: string;
  size: number;
}

function isAlike(own: Size, said: Size): boolean {
  return own.kind === said.kind ? own.size === said.size : true;
}

// in per cent: "half" of 44 cases may be 21 of them
const rounded = 2.5;

/** A date claims nothing that the other does not: a month without its year agrees with that month of any year named. */
function isWithin(date: string, other: string): boolean {
  const theirs = other.split('-', 3);
  return date.split('-', 3).every((part, at) => part === '' || part === theirs[at]);
}

const times: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  minute: ['hours', 1 / 60],
  hour: ['hours', 1],
  day: ['hours', 24],
  week: ['hours', 168],
  month: ['months', 1],
  year: ['months', 12],
};
const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

function sizeIn({ unit, value }: Quantity): Size {
  const time = times[unit];
  if (time) return { kind: time[0], size: Number(value) * time[1] };
  if (unit === 'per cent') return { kind: 'share', size: Number(value) };
  if (unit !== 'share') return { kind: unit, size: Number(value) };
  const [many = '', part = ''] = value.split('/');
  return { kind: 'share', size: (100 * Number(many)) / (parts[part] ?? Number(part)) };
}

// how far a rounded number may stand from what it rounds
const reach = { about: 0.1, beyond: 0.3 };

function isNear(size: number, said: number, hedge: NonNullable<Quantity['hedge']>): boolean {
  if (hedge === 'about') return Math.abs(said - size) <= Math.max(size * reach.about, 1);
  if (hedge === 'over') return said >= size && said <= size * (1 + reach.beyond);
  return said <= size && said >= size * (1 - reach.beyond);
}
