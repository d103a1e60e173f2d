const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const pronouns = set('he she they we i it you');

export const determiners = set(`
  the a an this that these those his her its their our my your some many several most both all one two three four five six
  seven eight nine ten another other any no every each more few numerous various`);

export const prepositions = set(`
  of in on at by for with from to into about against between among during after before since until under over through
  following amid despite within without across behind around near including via per outside inside ahead according
  alongside regarding concerning unlike like throughout upon towards toward`);

/** Words that begin another clause: what stands before them is not part of the subject after them. */
export const clauseWords = set(`
  that which who whom whose what when while whilst as because since if although though where how why whether until once than
  after before whereas unless but so yet nor`);

export const conjunctions = set('and or but nor yet so plus then');

export const be = set(
  `is are was were be been being am isn't aren't wasn't weren't 's 're he's she's it's they're we're i'm`,
);

export const auxiliaries = set(`
  has have had having did does do didn't don't doesn't hasn't haven't hadn't will would can could may might must shall
  should won't wouldn't can't cannot couldn't shouldn't he'd she'd they'd we'd i'd i've we've they've i'll we'll`);

export const adverbs = set(`
  also later then again previously today yesterday now still never always only just even once further too however
  meanwhile tonight already often simply soon ago instead therefore thus so rather quite perhaps indeed earlier
  afterwards not long famously yet there here else moreover nevertheless nonetheless elsewhere overall separately
  finally lastly secondly firstly similarly likewise additionally furthermore otherwise`);

export const times = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow tonight last next morning afternoon evening night week month year
  weekend earlier`);

/** Common past forms that end neither in -ed nor in what else shows a verb. */
export const pasts = set(`
  took made gave went came met got saw held kept left lost paid put ran sat sent set spent stood began broke brought
  built bought caught chose did drew drove fell fought found had hit knew led let meant rose sold spoke struck stuck
  swore taught threw understood won wore felt thought told said says was were is are has have faced became wept leapt slept crept swept dealt drank sang rang swam ate
  flew rode shook laid bit hid slid stole froze woke shot struck stung sank hung dug clung flung swung spun lit bent lent
  burst forgot grew blew tore awoke overcame undertook withdrew sought fled fed bled shone quit nodded shrugs`);

const nouns = set('family assembly ally supply reply rally bully monopoly anomaly folly jelly belly fly homily');

/** "previously", "quietly": words in -ly that are adverbs for all that is known. */
export function isAdverbShaped(word: string): boolean {
  return word.endsWith('ly') && !nouns.has(word);
}
