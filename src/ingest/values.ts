import { z } from 'zod';
import { parseDate } from '../edtf.js';

/** What Neo4j can hold in one property. */
export type Property = string | number | boolean | readonly string[];

/** What a row may say in one place. The message of a refusal begins with "expected". */
export interface Value {
  check: z.ZodType<Property>;
  /** Stored with two bounds beside it. */
  isDate?: true;
  /** Stored empty where the row says nothing. */
  isList?: true;
  /** Ordered by size and not as text. */
  isCount?: true;
}

const words = z.string().refine((text) => text !== '' && text.trim() === text);

export const text: Value = { check: expecting('text without blanks around it', words) };

export const texts: Value = {
  check: expecting('a list of different texts', z.array(words).refine(isWithoutRepeats)),
  isList: true,
};

export const truth: Value = { check: expecting('true or false', z.boolean()) };

export const count: Value = { check: expecting('a whole number, 0 or more', z.int().min(0)), isCount: true };

export const number: Value = { check: expecting('a number', z.number()) };

export const url: Value = {
  check: expecting('an address that begins with http:// or https://', z.string().refine(isAddress)),
};

/** HMIC and HMICFRS published under these two prefixes. */
export const isbn: Value = {
  check: expecting(
    'an ISBN as 978-1-78655-nnn-n or 978-1-78246-nnn-n with its check digit',
    z.string().refine((code) => /^978-1-(78655|78246)-\d{3}-\d$/.test(code) && isChecked(code)),
  ),
};

const edtf = z.string('expected a date as text').superRefine((date, context) => {
  try {
    parseDate(date);
  } catch (error) {
    context.addIssue(`expected a date: ${error instanceof Error ? error.message : String(error)}`);
  }
});

export const date: Value = { check: edtf, isDate: true };

export const dates: Value = { check: z.array(edtf, 'expected a list of dates'), isList: true };

/** One of an enum's values. Named by its type, so that a value too many or too few does not compile. */
export function oneOf<Name extends string>(names: Readonly<Record<Name, true>>): Value {
  const list = Object.keys(names);
  return { check: expecting(`one of ${list.join(', ')}`, z.enum(list)) };
}

function expecting<Type extends Property>(what: string, check: z.ZodType<Type>): z.ZodType<Type> {
  return z.custom<Type>((value) => check.safeParse(value).success, `expected ${what}`);
}

function isWithoutRepeats(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}

function isAddress(address: string): boolean {
  return /^https?:\/\/\S+$/.test(address) && URL.canParse(address);
}

function isChecked(code: string): boolean {
  const digits = Array.from(code.replaceAll('-', ''), Number);
  const sum = digits.reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
