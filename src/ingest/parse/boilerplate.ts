import type { Role } from '../document.js';

/**
 * How the parts of a page that feed no fact read, in our own words. A pattern is matched against a whole block,
 * with plain spaces and straight apostrophes. To add one, put it in its group.
 */
export interface RoleRule {
  role: Role;
  /** A block of more words than this is never it. */
  upTo: number;
  /** Capitals count. */
  isCased?: true;
  patterns: readonly string[];
}

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const weekday = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const day = String.raw`\d{1,2}(st|nd|rd|th)?`;

export const blockRules: readonly RoleRule[] = [
  {
    role: 'BOILERPLATE',
    upTo: 12,
    patterns: [
      String.raw`(get|read|download|view|see) (the|this|our) (full |press )*(report|release|publication|review)s?( online| here)?\W*`,
      String.raw`read the report online\W*`,
      String.raw`.*\b(adobe (acrobat )?reader|pdf reader)\b.*`,
      String.raw`.*\(pdf( document)?(, [\d.]+ ?[km]b)?\)`,
    ],
  },
  {
    role: 'NOTE',
    upTo: 120,
    patterns: [
      String.raw`.*\b(press office|press team|media (team|enquiries|office)|out[- ]of[- ]hours)\b.*(\d{3,}|@|contact|e-?mail|call).*`,
      String.raw`for (further|more) information,? (please )?(contact|call|e-?mail|about|on|visit|see)\b.*`,
      String.raw`(his|her) majesty's inspectorate of constabulary.{0,80} is (an )?independent.*`,
      String.raw`(hmic|hmicfrs|the inspectorate|we)( is| are)? (an )?independent(ly)? (inspectorate|assess).*`,
      String.raw`(hmic|hmicfrs|the inspectorate) inspects all \d+ .*`,
    ],
  },
  {
    role: 'FURNITURE',
    upTo: 30,
    patterns: [
      String.raw`(first )?(published|posted|updated|last updated|modified|date|created)( on| at)?\s*:?\s*(${day}|${month}|${weekday}).{0,60}`,
      String.raw`(on )?(${weekday},? )?(the )?${day} ${month},? \d{4}( ?(,|at|-|–|\|)? ?\d{1,2}[:.]\d{2}.{0,25})?`,
      String.raw`(${weekday},? )?${month} ${day},? \d{4}.{0,40}`,
      String.raw`(${day}( ${month})?( \d{4})? ?(to|–|-|and) ?)?(${day} )?${month} \d{4}`,
      String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.{0,60}`,
      String.raw`\d{1,2}[:.]\d{2} ?(am|pm|gmt|bst|,).{0,60}`,
      String.raw`(\d+|an?) (minute|hour|day|week|month|year)s? ago`,
      String.raw`(published|updated|comments?|share|advert(isement)?|sponsored|loading|close|menu|search|home|news|crime|print|follow|subscribe|sign in|sign up|log in|register|reply|report|like|tweet|email|whatsapp|facebook|twitter|linkedin|youtube|instagram|local|uk|politics|sport|live)\W*`,
      String.raw`(hide|skip|close) (this )?(ads?|advert(isement)?s?|to (main )?content)\b.*`,
      String.raw`(read|find out|click|listen|watch|see|find) (more|here|now|live|also|next)\b.{0,160}`,
      String.raw`(also|more) (read|like this|from|on this|news|stories)\b.{0,120}`,
      String.raw`(share|copy|save|print|email|comment on|follow) (this|us|link|article|page|story|on|via)\b.{0,80}`,
      String.raw`print this document`,
      String.raw`.{0,12}(open|close|toggle) (menu|navigation|search).{0,12}`,
      String.raw`text size\b.{0,20}`,
      String.raw`(back to|return to) (top|publication|news|all news|search|list|home)\b.{0,40}`,
      String.raw`have your say\W*`,
      String.raw`(sign up|subscribe|register|log ?in) (to|for|now|here|today)\b.{0,160}`,
      String.raw`already have an account.*`,
      String.raw`.*\b(cookies?|privacy (policy|notice)|terms (and|&) conditions|all rights reserved)\b.*`,
      String.raw`(the )?[\w ]{1,30} is not responsible for the content of external.*`,
      String.raw`(©|\(c\)|copyright)\s.{0,80}`,
      String.raw`isbn:?\s?[\dx -]{10,20}`,
      String.raw`(https?://|www\.)\S+`,
      String.raw`[\w.+-]+@[\w-]+\.[\w.]+`,
      String.raw`(page )?\d{1,4}( of \d{1,4})?`,
      String.raw`(previous|next|older|newer) (article|story|post|page)\b.{0,120}`,
      String.raw`(publication types?|police forces?|categor(y|ies)|department|location|reading time)\s*:\s.{0,120}`,
      String.raw`(yours (sincerely|faithfully|truly)|kind regards|best wishes),?`,
      String.raw`\[?\d+\]? comments?`,
      String.raw`\d+ min(ute)?s?( read)?`,
      String.raw`.*(\. ?){4,}\s*\d{0,3}`, // a line of a table of contents
      String.raw`(for (immediate )?release|embargo(ed)?|not for (publication|broadcast)|(press|media|news) release)\b.{0,60}`,
    ],
  },
  { role: 'FURNITURE', upTo: 30, patterns: [String.raw`[^\p{L}\d]+`] },
  {
    role: 'FURNITURE',
    upTo: 16,
    isCased: true,
    patterns: [
      String.raw`(EXCLUSIVE )?(Exclusive )?(By|BY) \p{Lu}[\p{L}.'-]*,?( (\p{Lu}[\p{L}.'-]*,?|and|for|at|in|of|the|\||-|–))*`,
      String.raw`\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+,? (\p{Lu}?[\p{L}&]+ ){0,3}([Rr]eporter|[Cc]orrespondent|[Ee]ditor)`,
      String.raw`\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+ ?[|@].{0,40}`,
    ],
  },
  {
    role: 'TAGS',
    upTo: 40,
    patterns: [String.raw`(tags?|(related )?topics?|key ?words?|filed under|tagged( with)?|hashtags?)\s*:\s?.*`],
  },
  {
    role: 'CAPTION',
    upTo: 40,
    patterns: [
      String.raw`(image|photo|photograph|picture|pic|video|media) ?(caption|source|credit|copyright)?s?\s*[:,].*`,
      String.raw`.*(image|video|media) (caption|source|credit|copyright),.*`,
      String.raw`(editorial|stock|generic|file|library|lead|main) (image|picture|photo|pic)s?\W*`,
      String.raw`.*(image|picture|photo|photograph|pic|credit)( (source|credit|courtesy|by|copyright))?\s?:\s?[^.]{0,60}`,
      String.raw`.*(©|\(c\)|\()\s?(pa|getty|alamy|shutterstock|reuters|ap|afp|swns|google|bpm media)\b.{0,30}`,
      String.raw`.*\b(getty images|pa (wire|archive|media)|alamy|shutterstock|istock\w*|file photo|google (maps|street ?view))\b.{0,30}`,
      String.raw`(pictured|above|below|left|right)\s?[:,].*`,
    ],
  },
];

/** What stands under such a heading feeds no fact: to the end, to the next heading, or as long as the lines are short. */
export interface RegionRule {
  role: Role;
  until: 'END' | 'HEADING' | 'PARAGRAPH';
  pattern: string;
}

export const regionRules: readonly RegionRule[] = [
  {
    role: 'NOTE',
    until: 'END',
    pattern: String.raw`\W*ends\W*|(further |background |editor'?s'? )?notes?( (to|for) (the )?(news ?)?(editors?|press|media|journalists?))?\s*:?`,
  },
  {
    role: 'NOTE',
    until: 'END',
    pattern: String.raw`about (hmic|hmicfrs|us|the inspectorate)|(media |press )contacts?( details)?\s*:?`,
  },
  {
    role: 'FURNITURE',
    until: 'PARAGRAPH',
    pattern: String.raw`(more on this story|related( (stories|articles?|links|news|content|topics|internet links|pages))?|you (may|might) also like|most (read|viewed|popular|recent|shared)|latest (news|stories)|top stories|more (stories|news|from .{1,40})|trending( now)?|recommended( for you)?|read (more|next)|around the (web|bbc)|elsewhere on .{1,20}|(view|show|leave a) comments?|promoted stories)\s*:?`,
  },
  {
    role: 'BOILERPLATE',
    until: 'END',
    pattern: String.raw`(annex|appendix) [a-z\d]\b.{0,10}(.*methodology|glossary|definitions|about us).*|glossary`,
  },
  {
    role: 'BOILERPLATE',
    until: 'HEADING',
    pattern: String.raw`.{0,6}expectations set out in .{0,8}working together.*|.{0,6}the police's responsibility to (keep|protect) children.*|about (this|our) (inspection|report) programme`,
  },
];

/**
 * Sentences that stand in every document of an era and say nothing of a force. They count only where a paragraph
 * opens or closes with them, outside quotation marks.
 */
export const stockSentences: readonly string[] = [
  // the rolling programme; where such a sentence names a month it says when somebody visited or published
  String.raw`(this|the|today's|our) (inspection|report|review|re-?inspection|visit)[^.]{0,60} (is|was|forms|are) [^.\d]{0,40}\b(rolling|national|wider) [^.\d]{0,20}(programme|series)\b[^.\d]*\.?`,
  String.raw`(this|the|today's) (inspection|report|review) is (one|part|the \w+) (in|of) a series\b[^.\d]*\.?`,
  String.raw`(the )?(hmic|hmicfrs|inspectorate|we|ncpi programme)[^.\d]{0,60}\binspect(s|ing) [^.]{0,60}\b(all 43|every|each) [^.\d]{0,20}forces?\b[^.\d]*\.?`,
  String.raw`the (inspection|programme|ncpi)[^.\d]{0,40}\b(assess|examine|look|focus|test)\w*[^.\d]{0,60}\b(each|every) stage\b[^.\d]*\.?`,
  // why protecting children matters
  String.raw`all children (deserve|have (a|the) right|should be able) to (grow up|be|live)\b[^.]*\.?`,
  String.raw`most children (thrive|grow up|live)\b[^.]*\.?`,
  String.raw`(unfortunately|sadly),?( though| however)?,? too many children\b[^.]*\.?`,
  String.raw`(while|although) it is everyone's responsibility\b[^.]*\.?`,
  String.raw`(protecting|keeping) (vulnerable )?children( safe)?( from harm)? is one of the most important\b[^.]*\.?`,
  String.raw`only the police can investigate\b[^.]*\.?`,
  String.raw`police officers (have the power|can) (to )?take a child\b[^.]*\.?`,
  String.raw`the police service also has a significant role\b[^.]*\.?`,
  // the action plan is a duty of every inspected force
  String.raw`[^.]{0,120}\b(provide|submit|send|produce|draw up|develop|publish)\w*\b[^.]{0,60}\baction plan\b[^.]{0,80}\b(within six weeks|in six weeks)\b[^.]*\.?`,
  String.raw`within six weeks\b[^.]{0,100}\baction plan\b[^.]*\.?`,
];
