import { inWords, valueOf } from '../align/number-words.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const one = String.raw`(?:\d{1,2}(?![\d/,]\d|%)|${inWords})`;
const more = String.raw`(?:(?:,? and |, |,? or | to |-| – |–| & )${one})*`;
const named = new RegExp(
  String.raw`\brecommendations? (?:numbers? |nos?\.? )?(${one}${more})(?! (?:of|months?|years?|weeks?|days?|per)\b)`,
  'gi',
);
const range = new RegExp(String.raw`(${one})(?: to |-| – |–)(${one})`, 'gi');
const ofPlace = new RegExp(
  `\\bthe (?:(first|last) (two|three|four|five)|(${ordinals.join('|')}))(?:(?:,| and) (?:the )?(${ordinals.join('|')}))? recommendations?\\b|\\b(?:accept|agree with|support|endorse|note|dispute|reject)s? the (?:(first) (two|three|four|five)|(${ordinals.join('|')}))\\b(?! (?:part|half|point|of|paragraph|limb|element))`,
  'i',
);

/** The recommendations that words name: "recommendations 1 to 3 and 7", "recommendation four", "the first two". */
export function numbersNamed(text: string): string[] {
  const lists = [...text.matchAll(named)].map(([, list = '']) => list);
  const numbers = lists.flatMap((list) => [
    ...between(list),
    ...(list.match(new RegExp(one, 'gi')) ?? []).map(valueOf),
  ]);
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
  const [, side, many, one_, another, first, few, other] = ofPlace.exec(text) ?? [];
  // which the last ones are depends on how many there are
  if (side?.toLowerCase() === 'last') return [];
  const count = valueOf(many ?? few ?? 'none');
  if ((side ?? first) !== undefined) return Array.from({ length: count }, (_, at) => at + 1);
  return [one_ ?? other, another].flatMap((word) =>
    word === undefined ? [] : [ordinals.indexOf(word.toLowerCase()) + 1],
  );
}
