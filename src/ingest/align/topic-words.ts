/** Words in the same line are the same to a reader of inspections; the first names the line. */
export const sameWords: readonly string[] = [
  'detain detained detention detentions held kept locked holding detaining',
  'custody cell cells suite suites',
  'child children minor minors youngster youngsters kid kids youth youths teenager teenagers young people person',
  'missing disappear disappeared absent runaway runaways away',
  'referral referrals refer refers referred referring',
  'supervision supervise supervised supervising supervisory supervisor supervisors oversight oversee overseen',
  'speed timeliness timely prompt promptly promptness quick quickly quicker swift swiftly faster rapid rapidly',
  'delay delays delayed backlog backlogs wait waits waiting slow slowly slowness late overdue queue queues queued queuing outstanding unread',
  'response responses respond responds responded responding react reaction reactions',
  'record records recorded recording log logged logging notes documented documenting documentation',
  'exploitation exploit exploited cse groom groomed grooming',
  'domestic',
  'abuse violence violent abused abusing',
  'investigate investigates investigated investigating investigation investigations probe probes enquiry enquiries inquiry inquiries investigator investigators',
  'train trained training trainee',
  'welfare wellbeing well-being',
  'commit commits committed commitment commitments committing',
  'recommendation recommendations recommended recommends recommend',
  'implement implements implemented implementing implementation',
  'share shares shared sharing',
  'conference conferences meeting meetings',
  'device devices computer computers phone phones laptop laptops electronic',
  'online internet web digital',
  'offender offenders paedophile paedophiles perpetrator perpetrators abusers',
  'specialist specialists non-specialist expert experts',
  'risk risks risky danger dangers vulnerability',
  'assess assesses assessed assessing assessment assessments evaluate evaluated',
  'partner partners partnership partnerships agency agencies multi-agency',
  'accommodation housing placement placements bed beds',
  'examine examined examination examinations check checks checked checking',
  'steps step action actions measures',
  'audit audits audited auditing',
  'leader leaders leadership chief',
  'view views voice voices wishes opinion opinions',
  'attend attends attended attending attendance',
  'incident incidents call-out call-outs',
  'plan plans planned planning',
  'guidance guidelines advice',
  'staff staffing workforce',
  'visit visits visited visiting',
  'school schools pupil pupils',
  'disabled disability disabilities',
  'night nights overnight',
  'home homes house houses household households',
  'workload workloads caseload caseloads',
  'repeatedly regularly often frequently',
  'need needs needed',
  'reduce reduces reduced reducing reduction cut cuts fewer fall fallen',
];

/** Said of every force in every text: to share these is to share nothing. */
export const genericWords =
  `police force forces constabulary officer officers staff child protection protect protects protected protecting improve improves
  improved improving improvement improvements better good hmic hmicfrs inspectorate inspector inspectors inspection inspections report reports
  review reviews area areas progress steps make makes making made take takes taken taking find finds found findings need way ways work works working
  service services still further however although also although while significant significantly important ensure ensures ensured ensuring
  case cases number numbers use used using get give gives given provide provides provided providing well many much new now today year years
  month months day days including include includes included continue continues continued chief constable constabulary's england wales section
  recent recently some several overall clear clearly county key positive effective effectively address addressed identified identify concern concerns regarding relating performance change changes force's outcome outcomes deserve receive receiving help helps helped cause causes
  one two three four five six seven eight nine ten`
    .split(/\s+/)
    .filter((word) => word !== '');
