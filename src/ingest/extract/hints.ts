import type { Polarity } from '../../generated/schema.js';

// What plain facts give away without a word of praise or blame. Looked at only where no such word is there.

const span = String.raw`(?:hours?|days?|nights?|weeks?|months?|years?|fortnight|terms?)`;
const count = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some)`;
const weekday = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;

const ofIll: readonly string[] = [
  // late
  String.raw`${span} (?:or more )?(?:later|after(?:wards)?|late|behind|on)`,
  String.raw`(?:for|after) (?:up to |over |more than |about |some |nearly |almost |another )?(?:${count} )?(?:whole |full )?${span}`,
  String.raw`(?:until|till|by) (?:the )?(?:${weekday}|morning|next|following|afternoon|day after)`,
  String.raw`by (?:which|that|the) time|(?:after|when|once) (?:the|a) (?:child|children|boy|girl|family) (?:has|have|had|was|were|is|are) (?:\w+ )?(?:gone|left|moved|home|in bed|asleep|back)`,
  String.raw`however (?:\w+ )?(?:early|late|young|ill|urgent|serious)`,
  // left lying
  String.raw`un(?:signed|touched|opened|answered|tested|filled|checked|named|marked|noticed|heeded|finished|used|staffed)`,
  String.raw`languish\w*|(?:has|have|had) lain|lay|lapsed|mislaid|shelved|postponed|cancelled|adjourned|abandoned|disbanded|suspended|put off|put aside|frozen`,
  String.raw`awaiting|pending|blank|empty|bare|missed out|stacked|piled|pil(?:e|es) of|in a (?:cupboard|drawer|queue|pile)`,
  String.raw`(?:ended|ceased|stopped|closed|ran out|came to an end) (?:in|when|last|after|with)`,
  // careless
  String.raw`cop(?:y|ies|ied|ying)(?: and paste\w*| from| out| into| over)?|word for word|pasted|identical|the same (?:questions?|words?|sentences?|form|story|text)`,
  String.raw`by (?:hand|post|fax|e-?mail|telephone|phone|word of mouth)|from memory|on (?:scraps of )?paper`,
  String.raw`(?:${count}|a few|a) (?:lines?|words?|sentences?)(?: or two)?|the words? (?=[“"‘'])|consist(?:s|ed)? of`,
  String.raw`in front of (?:the|their|his|her|a) (?:\w+ )?(?:parents?|mother|father|abuser|suspect|family)|as (?:adults|criminals|offenders|suspects)`,
  String.raw`(?:leans?|leaned|rests?|rested|depends?|depended|relies|relied) on (?:one|a single|a lone|two|the goodwill|whoever|who|luck)|meant for \w+|at the (?:front )?(?:counter|desk)|in (?:the corridor|public|earshot)|within earshot`,
  String.raw`guess(?:ed|es|work)?|chance|luck|whoever|anyone who|whichever`,
  // stretched
  String.raw`(?:up to|more than|over|as many as) \d+ (?:\w+ )?(?:investigations|cases|offenders|files|enquiries|inquiries|children)`,
  String.raw`(?:two|three|four|five|six|several) (?:different|separate|competing) \w+`,
  String.raw`covers? (?:two|three|four|five|six|several|the whole|all)|(?:a third|a quarter|half) of (?:the |its |all )?(?:posts|places|shifts|staff|officers|team|desks)`,
  String.raw`${count} (?:officers?|detectives?|sergeants?|investigators?|people|desks?) for (?:\d+|all|the whole|every)`,
  String.raw`once (?:a year|or twice|each year|in)|often|usually|mostly|typically|generally|commonly|tend(?:s|ed)? to|in many (?:\w+ )?(?:cases|files|records)`,
  String.raw`(?:closed|shut|empty|off) (?:at (?:night|weekends)|after|from|on (?:Sun|Satur)days?)|closes? at`,
];

const ofGood: readonly string[] = [
  // each and all
  String.raw`(?:each|every)(?: (?:new|single|one of the|other))?(?: (?!time\b)[\w’-]+)`,
  String.raw`all (?:of )?(?:the |its |new |these |\d+ )*(?:recruits|officers|staff|children|files|records|sergeants|detectives|cases|visits|schools|districts|calls|reports|families)`,
  String.raw`daily|nightly|weekly|fortnightly|monthly|quarterly|on ${weekday}s|once a (?:week|month|fortnight|quarter)|day and night|around the clock|seven days a week`,
  // in time
  String.raw`the (?:day|morning) after|the (?:next|same) (?:day|night|evening|morning|week)|that (?:day|night|evening)`,
  String.raw`within (?:the |an? |\w+ )(?:half-)?(?:hours?|days?|minutes?|shift|morning|week)|before (?:midnight|the end of|they leave|going|an? (?:interview|visit))|at the start of`,
  // with care
  String.raw`in words (?:that )?(?:a|the)|in (?:her|his|their) own (?:words|language|home)|toys|a sofa|take off their|sit(?:s|ting)? (?:on the floor|down with|beside)|kn(?:eel|elt) down`,
  String.raw`(?:an )?interpreters? (?:was|were|is|are)|a female officer|stay(?:s|ed)? (?:with|on the line|beside|in touch)|at random|off duty|in plain clothes|out of uniform`,
  // together
  String.raw`in one (?:car|room|building|office|place|team|file|list)|(?:share|shares|sharing) an? \w+|jointly|together|side by side|under one roof|beside each other`,
  String.raw`(?:sits?|sat|has a (?:seat|place)|have a (?:seat|place)) (?:on|in|at|with) (?:the|its|each|every|their)|compared? (?:each|every|weekly|with those|regularly)`,
  String.raw`help(?:s|ed) to (?:write|design|draw up|shape|choose|train|plan)|(?:is|are|was|were) (?:taught|trained|advised|joined|helped) by|speaks? (?:up )?for|pays? for|has paid for`,
  String.raw`read out (?:at|to)|go(?:es)? through|ring(?:s)? (?:back|the)|carr(?:y|ies) (?:an? )?(?:cards?|leaflets?|lists?)|is on call|on call (?:day|at all)|open (?:day|all|every|around|until midnight)`,
];

const ill = formOf(ofIll);
const well = formOf(ofGood);
/** Denied, or only meant to be: nothing can be taken from the fact. */
const turned =
  /\b(?:not|never|no|nor|neither|cannot|without|should|must|would|could|may|might|will|if|(?<!action )plans?|planned|hopes?|intends?|but|however(?=,)|only|unless|believed?|thought|assumed?|told (?:us|inspectors))\b|n[’']t\b/i;

function formOf(forms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w’'-])(?:${forms.join('|')})(?![\\w-])`, 'gi');
}

/** Which way a plain fact points, with the words that say so. Undefined where it points both ways or none. */
export function hintIn(text: string): { polarity: Polarity; words: readonly string[] } | undefined {
  if (turned.test(text)) return undefined;
  const against = wordsOf(text, ill);
  const favour = wordsOf(text, well);
  if (against.length === favour.length) return undefined;
  return against.length > favour.length
    ? { polarity: 'NEGATIVE', words: against }
    : { polarity: 'POSITIVE', words: favour };
}

function wordsOf(text: string, form: RegExp): string[] {
  return [...text.matchAll(form)].map(([words]) => words);
}
