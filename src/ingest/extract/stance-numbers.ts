import { inWords, valueOf } from '../align/number-words.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const one = String.raw`(?:\d{1,2}(?![\d/,]\d|%)|${inWords})`;
const each = new RegExp(one, 'gi');
const more = String.raw`(?:(?:,? and |, |,? or | to |-| – |–| & )${one})*`;
const named = new RegExp(
  String.raw`\brecommendations? (?:numbers? |nos?\.? )?(${one}${more})(?! (?:of|months?|years?|weeks?|days?|per)\b)`,
  'gi',
);
const range = new RegExp(String.raw`(${one})(?: to |-| – |–)(${one})`, 'gi');
const ordinal = `(?:${ordinals.join('|')})`;
const severalPlaces = new RegExp(`\\bthe (${ordinal}(?:(?:,|,? and) (?:the )?${ordinal})+) recommendations?\\b`, 'i');
const eachPlace = new RegExp(ordinal, 'gi');
const ofPlace = new RegExp(
  `\\bthe (?:(first|last) (two|three|four|five)|(${ordinals.join('|')}))(?:(?:,| and) (?:the )?(${ordinals.join('|')}))? recommendations?\\b|\\b(?:accept|agree with|support|endorse|note|dispute|reject)(?:s|ing|ed)? the (?:(first) (two|three|four|five)|(${ordinals.join('|')}))\\b(?! (?:part|half|point|of|paragraph|limb|element))`,
  'i',
);

/** The recommendations that words name: "recommendations 1 to 3 and 7", "recommendation four", "the first two". */
export function numbersNamed(text: string): string[] {
  const lists = [...text.matchAll(named)].map(([, list = '']) => list);
  const numbers = lists.flatMap((list) => [...between(list), ...(list.match(each) ?? []).map(valueOf)]);
  const found = numbers.length > 0 ? numbers : placesIn(text);
  return [...new Set(found)].sort((less, greater) => less - greater).map(String);
}

// a list of more than this is no list of recommendations
const longest = 40;

function between(list: string): number[] {
  return [...list.matchAll(range)].flatMap(([, from = '', to = '']) => {
    const length = valueOf(to) - valueOf(from) + 1;
    return length > 0 && length < longest ? Array.from({ length }, (_, at) => valueOf(from) + at) : [];
  });
}

function placesIn(text: string): number[] {
  const [, several] = severalPlaces.exec(text) ?? [];
  if (several !== undefined) return (several.match(eachPlace) ?? []).map(placeOf);
  const [, side, many, one_, another, first, few, other] = ofPlace.exec(text) ?? [];
  // which the last ones are depends on how many there are
  if (side?.toLowerCase() === 'last') return [];
  const count = valueOf(many ?? few ?? 'none');
  if ((side ?? first) !== undefined) return Array.from({ length: count }, (_, at) => at + 1);
  return [one_ ?? other, another].flatMap((word) => (word === undefined ? [] : [placeOf(word)]));
}

function placeOf(word: string): number {
  return ordinals.indexOf(word.toLowerCase()) + 1;
}
