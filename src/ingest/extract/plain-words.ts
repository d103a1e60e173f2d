import type { Row } from './neutral-words.js';

// The wider stock of words that praise or blame: looked at after those in which inspectors usually speak.

/** One form after the other, parted by commas and line ends. */
function anyOf(forms: string): string {
  return forms.trim().split(/,\s+/).join('|');
}

const bad = [
  // in the way
  String.raw`cumbersome, clumsy, laborious, onerous, unwieldy, convoluted, tortuous, clunky, unhelpful, unrealistic,
    un(?!avoidabl|question|mistak|remark|believabl)\w+(?:able|ible|ably|ibly), bottlenecks?, obstacles?, hurdles?,
    stumbling[- ]blocks?, drawbacks?, blind spots?, loopholes?, shortfalls?, deficits?, flaw(?:s|ed)?, defect(?:s|ive)?,
    faulty, imped(?:ed|es|ing), thwart(?:ed|s), frustrat(?:ed|es|ing|ion), jeopardis(?:ed|es|ing), erod(?:ed|es|ing)`,
  // too much to bear
  String.raw`over-?(?:relian(?:t|ce)|burdened|loaded|complicated|dependen(?:t|ce)), swamped, inundated, snowed under,
    under-?(?:used|developed|recorded|estimat\w+|reported|manned|trained|funded|strength|powered|supervised),
    fire-?fighting, burn[- ]?out, fatigued?, weary, tired, strained, single points? of failure, spread (?:too )?thin(?:ly)?,
    at breaking point, sickness absence, absenteeism, low morale, high turnover, instability, upheaval, turmoil`,
  // careless
  String.raw`careless(?:ly)?, skip(?:s|ped)?, moved on, astray, sloppy, lax, negligent, hasty, hastily, rushed, hurried(?:ly)?, half-hearted, lacklustre,
    generic, formulaic, tokenistic, token, sketchy, sparse, scrappy, skimpy, meagre, minimal, negligible, shallow, streetwise,
    promiscu\w+,    blinkered, short-sighted, one-sided, reactive, indifferen(?:t|ce), defensive, reluctan(?:t|tly|ce), disregard(?:ed|s)?,
    misplaced, misle(?:d|ads?|ading), garbled, illegible, contradict(?:s|ed|ory)?, inertia, apathy`,
  // apart
  String.raw`silos?, siloed, in isolation, disconnect(?:ed)?, disorganised, in disarray, at cross purposes, rift, friction,
    conflicting, overlap(?:s|ping)?, duplicat(?:e|es|ing|ion), patchwork, lottery, muddle, tangle, mistrust, distrust,
    var(?:y|ies|ied) (?:considerably|widely|greatly|markedly|significantly|hugely|a great deal|from \w+ to \w+),
    variations? (?:in|between|across), disparit(?:y|ies), unequal(?:ly)?, at a loss, in the dark, knew nothing`,
  String.raw`in(?:accessible|conclusive|correct(?:ly)?|compatible|coherent|decisive|experienced?|flexible|frequent(?:ly)?|sensitive),
    im(?:precise|proper(?:ly)?|practical|personal), ir(?:regular(?:ly)?|responsible), intermittent(?:ly)?, intolerable`,
  // slow and old
  String.raw`sluggish(?:ly)?, tardy, belated(?:ly)?, protracted, prolonged, drawn[- ]out, lengthy, stagnant, dormant, idle,
    obsolete, antiquated, outmoded, age?ing, stale, old-fashioned, (?:not |un)fit for(?: purpose)?, pil(?:es?|ed|ing) up,
    mount(?:s|ed|ing)? up, accumulat(?:es?|ed|ing), (?:falls?|fell|slip(?:s|ped)?) through (?:the )?(?:net|cracks|gaps),
    dwindl(?:ed|ing), declin(?:ed|ing|e in), worst, crumbl(?:ed|ing), collaps(?:ed|ing)`,
  // grave
  String.raw`dire, dismal, woeful(?:ly)?, dreadful, appalling, lamentabl[ey], deplorabl[ey], damning, sobering, stark,
    fragile, precarious, unsustainable, perilous(?:ly)?, exposed to (?:\w+ )?(?:risk|harm|danger|abuse), endanger\w*,
    bewilder(?:ed|ing|ment), baffl(?:ed|ing), misunderstand\w*`,
];

const good = [
  // kind
  String.raw`empath(?:y|etic|etically), compassion, patience, courte(?:sy|ous|ously), respectful(?:ly)?, tactful(?:ly)?,
    dignity, caring, considerate, humane(?:ly)?, thoughtful(?:ly)?, perceptive, insightful, sensibl[ey], warm(?:ly|th),
    sensitivity, child[- ](?:centred|focused|friendly), welcoming, comfortable, homely, approachable, accessible, visible,
    trust(?:ed|ing), rapport, respected, popular with, highly regarded, tailored, bespoke`,
  // able
  String.raw`expert(?:ly|ise)?, competen(?:t|tly|ce), proficient, adept, accomplished, talented, seasoned, resourceful,
    decisive(?:ly)?, tenaci(?:ous|ously|ty), relentless(?:ly)?, dogged(?:ly)?, tireless(?:ly)?, painstaking(?:ly)?, rigour,
    methodical(?:ly)?, systematic(?:ally)?, organised, orderly, efficient(?:ly)?, productive(?:ly)?, fruitful, vigilance,
    diligence, clarity, cohesi(?:on|ve), coheren(?:t|tly|ce), mature, grip on`,
  // together
  String.raw`joined[- ]up, co-?ordinated, collaborat(?:ive|ively|ion|es), seamless(?:ly)?, harmonious, inclusive, supportive,
    responsive, receptive, transparent(?:ly)?, mutual respect, in partnership`,
  // new and full
  String.raw`up[- ]to[- ]date, modern, state[- ]of[- ]the[- ]art, pioneering, ground[- ]?breaking, creativ(?:e|ely|ity),
    ingenious, in[- ]depth, exhaustive, ample, generous(?:ly)?, balanced, measured, resilient, sustainable, embedded,
    an asset, a (?:real )?(?:benefit|boon|lifeline|beacon|breakthrough), an example to, model (?:that|which|for),
    worth copying, remarkabl[ey], laudable, praiseworthy, exceptional(?:ly)?, superb, admirabl[ey], genuine(?:ly)?,
    notabl[ey] (?!absent)\w+`,
  String.raw`bolster(?:ed|s)?, boost(?:ed|s)?, reinforc(?:ed|es), upgrad(?:ed|es), modernis(?:ed|es), refin(?:ed|es),
    redoubl(?:ed|es), flourish(?:es|ed|ing)?, thriv(?:es|ed|ing), excel(?:s|led)?, embrac(?:ed|es), nurtur(?:ed|es),
    empower(?:ed|s), benefit(?:s|ed)? from, credible, justified, sped up, eas(?:ed|ier), accordingly`,
];

export const plainlyBad: readonly Row[] = bad.map((forms) => [2, anyOf(forms)]);
export const plainlyGood: readonly Row[] = good.map((forms) => [2, anyOf(forms)]);
