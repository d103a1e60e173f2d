import { keyOf } from './words.js';

// Words that say little by themselves: two texts on the same subject share them by chance.
const words = `a an the this that these those it its he his she her they their them we our us i my you your who whom which what
  and or but nor so yet if than then as at by for from in into of off on onto out over per to up upon with within without about
  after before between during through under until against among also is are was were be been being am has have had having do does
  did doing will would can could may might shall should must there here when where while how because since such only very more most
  some any all each other another both not no said says say despite upon whether however although though`;

const keys: ReadonlySet<number> = new Set(words.split(/\s+/).map(keyOf));

export function isFunctionWord(key: number): boolean {
  return keys.has(key);
}
