const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Part of a name as printed: "Sir Thomas Doe", "Ms Doe". */
export const courtesies = set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady baroness baron prof prof. professor rev rev. mx',
);

/** Letters after a name. */
export const honours = set(
  'mp qc kc obe cbe mbe qpm phd msp ms mep dl jp frs am md kbe dbe jr jr. sr sr. ii iii ma ba',
);

/** Ranks and offices that stand before a name; a surname alone keeps them: "Inspector Doe". */
export const titles = set(`
  chief constable superintendent supt supt. ch ch. inspector insp insp. detective det det. sergeant sgt sgt. commissioner
  commander assistant deputy acting temporary temp councillor cllr cllr. coun coun. minister secretary mayor judge justice president
  pc dc ds di dci dcs acc dcc pcc wpc con con. ch/insp ch/supt d/supt det/supt acc/ hmi hm hmci captain skipper admiral rear capt capt. attorney-general colonel col. major general gen. lieutenant lt lt. bishop
  archbishop reverend canon father sister pope prince princess king queen senator sen. rep. representative gov. governor
  congressman congresswoman sheriff marshal coroner recorder magistrate chancellor premier ambassador envoy sen gov
  prime attorney officer constables vice lead senior principal interim former independent area borough district
  divisional regional national executive managing non-executive`);

/** Who or what speaks without a name, and nouns of office beside a name. */
export const offices = set(`
  spokesman spokeswoman spokesperson spokespeople spokesmen chairman chairwoman chairperson chair chairs leader director
  manager head headteacher teacher head-teacher principal boss chief chiefs founder co-founder owner editor author writer
  reporter correspondent journalist presenter analyst economist expert professor lecturer academic researcher scientist
  lawyer solicitor barrister prosecutor prosecutors attorney advocate activist campaigner charity volunteer worker nurse
  doctor gp paramedic surgeon psychologist consultant adviser advisor ombudsman watchdog watchdogs regulator regulators inspectorate inspector
  inspectors officer officers official officials constable superintendent commissioner commissioners commander sergeant
  detective detectives investigator investigators source sources insider aide minister ministers secretary mayor mp mps
  peer councillor councillors member members delegate candidate politician senator congressman governor president
  vice-president chancellor premier treasurer clerk recorder judge judges magistrate magistrates coroner jury foreman
  victim survivor witness mother father mum dad parent parents brother sister son daughter wife husband widow widower
  grandmother grandfather grandparent aunt uncle cousin neighbour neighbours friend friends resident residents local
  locals shopkeeper farmer landlord landlady driver passenger passer-by onlooker student pupil player captain coach
  striker defender midfielder goalkeeper winger referee trainer jockey singer actor actress musician artist star
  comedian critic critics producer designer architect engineer plumber electrician builder technician pilot soldier
  veteran priest vicar bishop archbishop reverend rabbi imam pastor partner ceo cfo coo executive chief-executive
  superintendent-general registrar dean warden governor trustee patron ambassador envoy diplomat representative
  organiser organizer coordinator co-ordinator secretary-general campaigners experts analysts lawyers solicitors doctors
  nurses teachers staff workers unions union police people woman man boy girl teenager pensioner couple family families relatives
  colleague colleagues opponent supporter supporters opponents bosses leaders directors managers firefighter
  firefighters pm prime-minister backbencher frontbencher deputy sheriff whistleblower counsel historian curator
  biologist meteorologist forecaster psychiatrist therapist counsellor tutor trainee apprentice assistant accountant
  defendant claimant applicant patient client tenant tenants pedestrian cyclist motorist motorists shopper shoppers waiter
  waitress barista barber hairdresser vet vets pundit commuter commuters holidaymaker traders trader protester protesters
  protestor eyewitness bystander homeowner homeowners taxpayer backer backers ally allies rival rivals donor investor
  investors shareholder shareholders economists scientists researchers academics doctors pair trio predecessor successor
  counterpart`);

/** Last words of the name of a body. */
export const bodies = set(`
  police constabulary force forces inspectorate council councils commission committee service services trust federation
  association union institute university college school hospital ministry department office agency authority board panel
  group company firm society foundation charity court parliament government party news times post mail guardian echo
  network alliance coalition partnership centre center academy bank club team unit division corporation limited ltd plc
  inc bureau ombudsman watchdog treasury church forum campaign international uk england wales scotland britain
  constabularies nhs mission league fund lobby observatory assembly senate congress cabinet guild chamber laboratory
  lab clinic practice surgery airline airways airport railway rail radio television tv magazine gazette herald
  telegraph chronicle journal tribune press agency's inquiry tribunal secretariat administration republic taskforce fire crime rescue
  squad army navy crown crime airforce embassy consulate city county state states kingdom chiefs house`);

/** Last words of the name of a firm, with a capital: in lower case they are things. */
export const firms = set(`
  homes foods stores motors hotels holdings systems solutions estates properties developments logistics trains buses
  railways supermarkets pharmaceuticals technologies industries enterprises productions studios records books museum
  gallery theatre library zoo energy water homewares brewery breweries`);

/** What is written and speaks for itself. */
export const reports = set(`
  report review document paper inspection inquiry study survey findings judgment judgement ruling audit assessment
  analysis investigation research minutes guidance strategy evidence article editorial publication summary submission
  watchdog's`);

/** What is written in somebody's name: the speaker is whom it is from. */
export const messages = set(`
  statement letter letters message email e-mail memo tweet post response reply blog notice website comment comments
  release text note words`);

const female = set(`
  spokeswoman chairwoman mother mum grandmother aunt wife widow daughter sister woman girl actress landlady congresswoman
  mrs mrs. ms ms. miss dame lady baroness princess queen headmistress policewoman niece saleswoman wpc`);
const male = set(`
  spokesman chairman father dad grandfather uncle husband widower son brother man boy actor landlord congressman mr mr.
  sir lord baron prince king headmaster policeman nephew pope`);

export type Gender = 'female' | 'male';

/** What a noun or a courtesy title tells of a person. */
export function genderOfNoun(word: string): Gender | undefined {
  if (female.has(word) || word.endsWith('woman')) return 'female';
  const isMan =
    /[^u]man$/.test(word) && !/^(?:german|roman|norman|ottoman|shaman|talisman|ombudsman|yeoman|cayman)$/.test(word);
  return male.has(word) || isMan ? 'male' : undefined;
}

const things = set(`
  number matter letter paper newspaper order power water weather summer winter river tower computer chapter quarter offer
  dinner corner border shoulder other cover counter cancer disaster shower sewer error mirror floor door sector
  factor motor harbor color behavior process access success business illness address progress list twist degree fee tree
  coffee employment register theater center meter  career layer answer laughter transfer border
  ladder filter poster banner hammer finger manner order chamber`);

/** Whether a noun ends as nouns of people do. */
export function isHumanNoun(noun: string): boolean {
  const word = noun.replace(/([^s])s$/, '$1');
  return /(?:er|or|ist|ess|man|men|eer|ian|ee)$/.test(word) && !things.has(noun) && !things.has(word);
}
