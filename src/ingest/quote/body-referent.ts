import { isGivenName } from './given-names.js';
import { type Heard, recent } from './memory.js';
import type { Mention } from './quotation.js';

/** The body, paper or firm that "it" goes on with. */
export function itOf(pronoun: Mention, last: Mention | undefined, sentence: number, heard: Heard): Mention | undefined {
  const near = heard.subjects.filter((one) => one.speaker.end <= pronoun.speaker.start && sentence - one.sentence <= 1);
  const things = [last, ...near.toReversed()].filter((one) => isThing(one) || isFirm(one, heard));
  return (pronoun.isOfForce ? things.find((one) => !isForce(one)) : undefined) ?? things[0];
}

function isThing(one: Mention | undefined): boolean {
  return one?.kind === 'body' || one?.kind === 'writing';
}

/** "The force is slow, they said": not of whom the sentence itself tells, where others came before. */
export function theyOf(
  pronoun: Mention,
  last: Mention | undefined,
  sentence: number,
  { subjects }: Heard,
): Mention | undefined {
  const subject = recent(subjects, sentence).findLast(({ speaker }) => speaker.end <= pronoun.speaker.start);
  const earlier = recent(subjects, sentence).findLast((one) => one.sentence < sentence && one.isPlural);
  const others = subject?.sentence === sentence && !subject.isPlural ? [last, earlier, subject] : [last, subject];
  return others.find((one) => one && (one.isPlural || isThing(one) || maybeThey(one)));
}

function isForce(one: Mention | undefined): boolean {
  return /^(?:police|force|constabulary)$/.test(one?.surname ?? '');
}

/** "A council spokesperson", "one resident": they, where nothing tells whether he or she. */
function maybeThey({ kind, gender }: Mention): boolean {
  return kind === 'noun' && gender === undefined;
}

/** "Calder Homes", "Northbank": a name that nothing tells to be a person's. */
function isFirm(one: Mention | undefined, { genders }: Heard): boolean {
  if (one?.kind !== 'name' || one.role !== undefined || one.gender !== undefined) return false;
  return !genders.has(one.surname) && !(one.given !== undefined && isGivenName(one.given)) && !isGivenName(one.surname);
}
