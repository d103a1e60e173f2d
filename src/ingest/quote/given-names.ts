import { getGender } from 'gender-detection-from-name';
import type { Gender } from './people.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Only names that are hardly ever the other's: Alex, Chris, Sam, Pat, Lee, Kim, Robin, Jo and the like are left out.
const female = set(`
  abigail ada adele agnes aisha alice alicia alison amanda amber amelia amina amy andrea angela anita ann anna anne
  annette annie april audrey barbara beatrice belinda bernadette beth bethany betty beverley brenda bridget bronwen
  carla carly carol caroline carolyn catherine cathy catriona celia charlotte cheryl chloe christina christine claire
  clara clare cleo colette cressida cynthia daisy daphne dawn deborah debbie debra deirdre delia denise diana diane
  donna doreen doris dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsie emily emma erica esme
  esther ethel eva eve evelyn faith farah fatima fiona flora florence frances freya gail gemma georgia georgina
  geraldine gillian gina glenys gloria grace greta gwen hannah harriet hazel heather heidi helen helena henrietta
  hilary hilda holly imogen ingrid irene iris isabel isabella isla ivy jackie jacqueline jane janet janice janine
  jasmine jayne jean jeanette jemima jennifer jenny jess jessica jill joan joanna joanne josephine joy joyce judith
  judy julia julie june karen kate katherine kathleen kathryn kathy katie katrina kay kelly kerry kirsten kirsty lara
  laura lauren leah leanne lesley lilian lily linda lindsay lisa liz lorna lorraine louisa louise lucinda lucy lydia
  lynda lynn lynne mabel madeleine maggie mandy marcia margaret margot maria marian marie marilyn marina marion marjorie
  martha mary matilda maureen mavis maxine megan melanie melissa mhairi michelle mildred millie miranda moira molly
  mona monica muriel myra nadia nancy naomi natalie natasha nicola nicole nina nora norma olga olive olivia pamela
  patricia paula pauline penelope penny petra philippa phoebe phyllis pippa polly prudence rachael rachel rebecca
  rhiannon rita roberta rosa rosalind rose rosemary rosie ruby ruth sadia sally samantha sandra sara sarah saskia selina
  shabana sharon sheila shelley shirley sian sinead siobhan sonia sophia sophie stella stephanie sue susan susanna
  suzanne sybil sylvia tamara tamsin tania tanya tara teresa tessa thelma theresa tina tracey tracy ursula valerie
  vanessa vera verity veronica victoria violet virginia vivien wendy winifred yasmin yvette yvonne zara zoe renee angharad carys cerys eluned ffion gwyneth megan nerys menna sioned lowri catrin bethan delyth elin mair nia deepa sunita shabnam wilma niamh aoife orla ciara
  roisin mairead ayesha nadia priya anjali mei`);
const male = set(`
  aaron adam adrian ahmed alan alastair albert alexander alfred alistair allan andrew angus anthony antony archie arthur
  barry ben benjamin bernard bill bob boris brendan brian bruce callum calum cameron carl cedric charles christian
  christopher clifford clive colin connor craig daniel darren dave david dean dennis derek desmond dominic donald douglas
  duncan edgar edmund edward edwin elliot eric ernest euan evan ewan felix fergus francis frank fred frederick gareth
  garry gary gavin geoff geoffrey george gerald gerard giles glenn gordon graeme graham grant greg gregory guy hamish
  harold harry hector henry herbert howard hugh hugo humphrey iain ian ibrahim imran isaac ivan ivor jack jacob jake
  james jason jeff jeffrey jeremy jim jimmy joe joel john johnny jonathan joseph joshua julian justin karl keith kenneth
  kevin kieran kyle lance laurence lawrence leo leon leonard leroy lewis liam lionel louis luke malcolm marcus mark
  martin matt matthew maurice max michael mick mike miles mohammed mohammad muhammad nathan neil neville nicholas nick
  nigel noel norman oliver oscar oswald owen patrick paul peter phil philip phillip piers ralph ray raymond rex rhys
  richard rob robert roderick rodney roger roland ronald ronnie rory ross roy rupert russell ryan sadiq sean sebastian
  seamus shaun simon spencer stanley stephen steve steven stewart stuart sunil terence terry theo thomas tim timothy toby
  tom tommy tony trevor tristan vernon victor vince vincent walter warren wayne wilfred will william winston yusuf
  zachary rhodri aled dafydd emyr gwyn huw ieuan iestyn owain emlyn idris ewart bryn gwilym gethin aneirin dilwyn elwyn geraint hywel fraser lachlan ranjit sukhdev padraig declan conor diarmuid
  hamza omar yusuf rajesh sanjay vikram`);

export function genderOfGivenName(name: string): Gender | undefined {
  const word = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (female.has(word)) return 'female';
  return male.has(word) ? 'male' : undefined;
}

/** Names of women and of men: nothing is told by them. */
const either = set(`
  addison alex ali amari angel ariel armani ash ashley aubrey avery bailey billie billy blake bobbie bobby cameron camille
  carey casey charley charlie chris claude corey cruz dale dana darcy dominique dru drew dylan eden eli elliott emery
  evelyn frances francis frankie gabriele gale georgie harley hayden hilary hollis indigo isa jackie jaden jaime jamie
  jan jay jean jesse jess jessie jo jocelyn jody joey jordan jude jules kai kendall kerry kim kit kyle lane laurence lee
  leigh leslie lesley logan lou luca marion marley maxime mel micah michele mika misha morgan nat nicky nikita noor pat
  parker paris quinn reese rene riley river robin robyn ronnie rosario rowan sam sandy sasha saxon shannon sidney simone
  hui jin jun li lin min ming qi wei xin yan ying yu sky skyler stacey stevie sunny sydney taylor terry toni val valentine vivian yannick`);

/** What a given name tells of a person; a name of two or three letters from the east tells nothing. */
export function genderTold(name: string): Gender | undefined {
  const word = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const own = genderOfGivenName(word);
  const [first = ''] = word.split('-');
  if (own || either.has(first) || first.length < 3) return own;
  const found = getGender(first);
  return found === 'unknown' ? undefined : found;
}

export function isGivenName(word: string): boolean {
  return either.has(word) || genderTold(word) !== undefined;
}
