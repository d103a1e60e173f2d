/**
 * Verbs that tell of speaking. Regular forms are worked out (see forms.ts); the others stand in `irregular`.
 *
 *   say     takes a quotation or "that …"            find   a report or an inspector may also "find that …"
 *   manner  how words were spoken: only beside them  call   has an object: "described the delay as “…”"
 *   ask     takes "whether …" or "to …"
 */
export type Sort = 'say' | 'find' | 'manner' | 'call' | 'ask';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const verbs: Readonly<Record<Sort, readonly string[]>> = {
  say: list(`
    say tell add explain claim state remark comment reply insist admit argue warn stress reveal announce confirm
    declare continue conclude write tweet post note observe suggest recall promise vow pledge deny concede acknowledge
    believe think feel hope fear predict estimate allege assert maintain contend testify advise emphasise emphasize
    reiterate repeat counter reflect reason caution complain lament boast joke affirm clarify interject retort assure
    reassure remind inform report accept agree disagree recommend mention propose speculate muse opine expect know
    understand consider recognise recognize intervene apologise apologize rule reckon swear protest recount relate proclaim pronounce hint imply theorise retaliate blog email text message minute record read quote urge demand answer`),
  find: list('find show discover identify highlight outline uncover indicate set_out point_out make_clear sum_up'),
  manner: list(`
    shout whisper yell cry scream mutter murmur exclaim quip laugh smile sigh beam sob fume rage storm grin gasp snap respond
    bellow chuckle gush enthuse rant rave tease taunt mock scoff sneer sniff thunder roar bark growl croak deadpan
    interrupt marvel shoot_back push_back write_back cut_in put_in weigh_in chime_in pipe_up shrug go_on go_further chip_in hit_back fire_back hit_out speak_out begin put_it plead beg start close finish`),
  call: list(`
    describe call label brand dub slam blast hail praise criticise criticize condemn welcome accuse denounce attack
    applaud commend thank congratulate blame dismiss reject defend refer deem term characterise characterize cite use
    speak talk rate judge regard see express voice offer give issue raise question challenge dispute brand remember point_to`),
  ask: list('ask query enquire inquire wonder call_for call_on appeal order instruct'),
};

/** Past, participle, third person and -ing, where they are not regular. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'says', 'saying', 'used to say', 'liked to say', 'likes to say', 'loved to say', 'was fond of saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'written', 'writes', 'writing'],
  think: ['thought', 'thinks', 'thinking'],
  feel: ['felt', 'feels', 'feeling'],
  know: ['knew', 'known', 'knows', 'knowing'],
  understand: ['understood', 'understands', 'understanding'],
  read: ['read', 'reads', 'reading'],
  find: ['found', 'finds', 'finding'],
  show: ['showed', 'shown', 'shows', 'showing'],
  set_out: ['set out', 'sets out', 'setting out'],
  point_out: ['pointed out', 'points out', 'pointing out'],
  make_clear: ['made clear', 'makes clear', 'made it clear', 'makes it clear', 'making clear', 'making it clear'],
  point_to: ['pointed to', 'points to', 'pointing to'],
  sum_up: ['summed up', 'sums up', 'summing up', 'summed it up', 'sums it up'],
  go_on: ['went on', 'goes on', 'going on', 'gone on', 'went on to say', 'goes on to say', 'went on to add'],
  go_further: ['went further', 'goes further', 'going further'],
  chip_in: ['chipped in'],
  hit_back: ['hit back', 'hits back', 'hitting back'],
  fire_back: ['fired back'],
  shoot_back: ['shot back', 'shoots back', 'shooting back'],
  push_back: ['pushed back', 'pushes back', 'pushing back'],
  write_back: ['wrote back', 'writes back', 'writing back'],
  cut_in: ['cut in', 'cuts in', 'cutting in'],
  put_in: ['put in', 'puts in'],
  weigh_in: ['weighed in', 'weighs in', 'weighing in'],
  chime_in: ['chimed in', 'chimes in', 'chiming in'],
  pipe_up: ['piped up', 'pipes up', 'piping up'],
  swear: ['swore', 'swears', 'swearing'],
  rule: ['ruled'],
  hint: ['hinted', 'hinting'],
  protest: ['protested', 'protesting'],
  hit_out: ['hit out', 'hits out', 'hitting out'],
  speak_out: ['spoke out', 'speaks out', 'speaking out'],
  put_it: ['put it', 'puts it', 'putting it'],
  call_for: ['called for', 'calls for', 'calling for'],
  call_on: ['called on', 'calls on', 'calling on'],
  speak: ['spoke', 'spoken', 'speaks', 'speaking'],
  see: ['saw', 'seen', 'sees', 'seeing'],
  give: ['gave', 'given', 'gives', 'giving'],
  begin: ['began', 'begins', 'beginning'],
  cry: ['cried', 'cries', 'crying'],
  deny: ['denied', 'denies', 'denying'],
  reply: ['replied', 'replies', 'replying'],
  testify: ['testified', 'testifies', 'testifying'],
  clarify: ['clarified', 'clarifies', 'clarifying'],
  identify: ['identified', 'identifies', 'identifying'],
  query: ['queried', 'queries', 'querying'],
  admit: ['admitted', 'admits', 'admitting'],
  label: ['labelled', 'labels', 'labelling', 'labeled', 'labeling'],
  brand: ['branded', 'brands', 'branding'],
  dub: ['dubbed', 'dubs', 'dubbing'],
  slam: ['slammed', 'slams', 'slamming'],
  beg: ['begged', 'begs', 'begging'],
  sob: ['sobbed', 'sobs', 'sobbing'],
  grin: ['grinned', 'grins', 'grinning'],
  snap: ['snapped', 'snaps', 'snapping'],
  chuckle: ['chuckled', 'chuckles', 'chuckling'],
  quip: ['quipped', 'quips', 'quipping'],
  shrug: ['shrugged', 'shrugs', 'shrugging'],
  refer: ['referred', 'refers', 'referring'],
  quote: ['quoted', 'quotes', 'quoting'],
  blog: ['blogged', 'blogs', 'blogging'],
};

/** Sentences that tell of a state of mind: the words quoted are the subject's own. "Inspectors were “disappointed”." */
export const stances: ReadonlySet<string> = new Set(
  list(`
    pleased concerned disappointed confident adamant clear satisfied worried delighted sorry proud grateful committed
    determined shocked appalled saddened critical encouraged convinced thrilled angry furious disgusted devastated
    heartbroken relieved frustrated alarmed troubled dismayed astonished surprised happy unhappy hopeful optimistic
    pessimistic sceptical horrified outraged overwhelmed gutted humbled honoured thankful reassured impressed`),
);
export const intensifiers: ReadonlySet<string> = new Set(
  list('so too most deeply extremely very really absolutely gravely seriously profoundly incredibly particularly'),
);

/** Grades are the inspectorate's terms: beside "rated" or "was" they quote nobody. */
export const grades = /^(?:outstanding|good|adequate|requires improvement|requiring improvement|inadequate)[.,]?$/i;

/** Words before quotation marks that give a name or a term, not speech. */
export const naming: ReadonlySet<string> = new Set(
  list(`
    called calls terms named title titled entitled headed dubbed nicknamed termed known so-called codenamed labelled styled branded
    report review paper book film song programme play strategy campaign album article document show series novel
    poem scheme project operation guide leaflet poster event term word phrase slogan motto banner hashtag published
    launched released single drama documentary podcast exhibition initiative policy guidance`),
);
