/**
 * What makes a passage sensitive: a child, an age and an offence together. Patterns in our own words, matched
 * without regard to case and as whole words.
 */
const units = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(' ');

/** 0 to 17, in figures or words. */
const minor = String.raw`(?:1[0-7]|\d|${[...teens, ...units].join('|')})`;
const child = String.raw`(?:boy|girl|child|children|teen(?:ager)?s?|youngster|pupil|baby|toddler|infant|son|daughter|schoolboy|schoolgirl|youth|sister|brother|young (?:person|people|woman|man|victim))s?`;

/** An age that only a child has, as it is printed of one. */
export const childAges: readonly string[] = [
  String.raw`${minor}[- ](?:year|month|week|day)s?[- ]olds?(?! (?:case|investigation|inquiry|enquiry|report|policy|plan|referral|crime|record)s?)`,
  String.raw`(?:aged?|age of)(?: of)?(?: (?:just|only|about|around|between|under|from))? ${minor}(?!\d| ?%| (?:cases|forces|officers))`,
  String.raw`${child}(?:,| of| who (?:is|was)(?: (?:only|just))?) ?${minor}(?!\d| (?:cases|forces|officers|months|weeks|days))`,
  String.raw`under (?:the age of )?(?:1[0-8]|thirteen|sixteen|eighteen) years`,
  String.raw`(?:new-?born|toddler|baby|infant)`,
];

/** A child, whose age may not be told, beside somebody whose age is: the older one of a case. */
export const children: readonly string[] = [child];
export const anyAges: readonly string[] = [String.raw`\d{1,2}[- ]years?[- ]olds?`, String.raw`aged? \d{1,2}`];

/** What was done to a child or by one, or what the police did about it. */
export const offences: readonly string[] = [
  String.raw`(?:rap(?:e|ed|es|ing|ist)|groom(?:ed|ing|s)?|molest\w*|incest)`,
  String.raw`(?:sex|sexual|sexually|indecen\w*|explicit|naked|intimate|pornograph\w*)`,
  String.raw`(?:abus(?:e|ed|er|ers|es|ing|ive)|neglect(?:ed|ful)?|assault\w*|attack\w*|exploit\w*|traffick\w*|abduct\w*|kidnap\w*)`,
  String.raw`(?:murder\w*|kill(?:ed|ing)?|manslaughter|stabb\w*|violen\w*|beat(?:en|ing)?|injur\w*|strangl\w*|burn(?:t|ed)|bruis\w*|threat\w*)`,
  String.raw`(?:offen[cd]\w*|suspects?|perpetrators?|victims?|arrest\w*|custody|cells?|detain\w*|detention|charged|convicted|robb\w*|theft|drugs?|weapons?|kni(?:fe|ves)|blades?|machetes?|guns?|firearms?|county lines|gangs?)`,
  String.raw`(?:self-harm\w*|suicid\w*|domestic (?:abuse|violence)|at risk|harm(?:ed)?|overdos\w*|pregnan\w*|forced|coerc\w*|lured|prostitut\w*)`,
  String.raw`(?:(?:went|gone|go|goes|been|was|reported) missing|missing from|ran away|run away|runaways?|found (?:dead|drunk|with|at|in))`,
];

const about =
  'case|girl|boy|child|teenager|youngster|youth|pupil|baby|toddler|victim|suspect|man|woman|mother|father|family';

/** How a paragraph opens that goes on with the case of the one before it; not who goes on speaking. */
export const references: readonly string[] = [
  String.raw`(?:s?he|her|his|hers)(?! (?:majesty|said|says|added|adds|continued|concluded|went on|also said))`,
  String.raw`(?:the|this|that|her|his) (?:${about})`,
  String.raw`(?:the|this|that) (?:\d{1,2}|[a-z]+)-year-old`,
];
