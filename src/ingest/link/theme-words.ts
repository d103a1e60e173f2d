/**
 * The words by which a sentence is about a theme. The first that fits is enough, and a sentence may be about
 * several. Names of themes are those of the seed; a graph without one of them loses nothing but that tag.
 */
export const themeWords: Readonly<Record<string, RegExp>> = {
  'theme:appropriate-adults': /\bappropriate adults?\b/i,
  'theme:backlog': /\bbacklogs?\b|\bawaiting (?:assessment|review)\b/i,
  'theme:behaviour-and-demeanour': /\bdemeano[u]?r\b|\bbehaviour\b/i,
  'theme:case-conferences': /\bcase conferences?\b|\bchild protection conferences?\b/i,
  'theme:criminal-exploitation': /\bcounty lines\b|\bcriminal(?:ly)? exploit/i,
  'theme:digital-forensics': /\b(?:devices?|computers?|phones?|digital|forensic)\b/i,
  'theme:domestic-abuse': /\bdomestic (?:abuse|violence)\b/i,
  'theme:missing-children': /\bmissing\b/i,
  'theme:non-specialist-allocation':
    /\bnon-specialist|\bspecialist training\b|\bwithout (?:specialist|the) training\b/i,
  'theme:online-abuse': /\bonline\b|\bindecent images?\b/i,
  'theme:overnight-detention': /\bovernight\b|\balternative accommodation\b|\brefused bail\b/i,
  'theme:police-protection': /\bpolice protection\b|\bsection 46\b/i,
  'theme:recording': /\brecord(?:s|ed|ing)?\b/i,
  'theme:registered-sex-offenders': /\bsex offenders?\b/i,
  'theme:safeguarding-hub': /\bsafeguarding hubs?\b|\bMASH\b/,
  'theme:schools-notification': /\bencompass\b|\bnotif\w+ schools?\b/i,
  'theme:section-136': /\bsection 136\b|\bmental health act\b/i,
  'theme:sexual-exploitation': /\bsexual(?:ly)? exploit\w*|\bCSE\b|\bgroom\w*/,
  'theme:strategy-discussions': /\bstrategy (?:discussions?|meetings?)\b/i,
  'theme:supervision': /\bsupervis\w+|\boversight\b/i,
  'theme:training': /\btrain(?:ed|ing)\b/i,
  'theme:voice-of-the-child':
    /\bvoices? of (?:the )?child|\bviews of (?:the )?child|\bchildren['’]s views\b|\blisten\w* to\b/i,
  'theme:ncpi14-assessment-and-help': /\breferrals?\b|\bassessment and help\b|\bassessments?\b/i,
  'theme:ncpi14-initial-contact': /\bcontrol room\b|\binitial contact\b|\bfirst (?:response|contact)\b|\battending\b/i,
  'theme:ncpi14-investigation': /\binvestigat\w+/i,
  'theme:ncpi14-leadership': /\bleadership\b|\bgovernance\b|\bcommit(?:ted|ment)\b/i,
  'theme:ncpi14-managing-those-posing-risk': /\bpos(?:e|ing) a? ?risk\b|\bsuspects?\b|\bbail\b/i,
  'theme:ncpi14-police-detention': /\bcustody\b|\bdetain\w*|\bdetention\b|\bcells?\b/i,
};

/** The themes a text is about, by its words. */
export function themesIn(text: string): readonly string[] {
  return Object.entries(themeWords)
    .filter(([, words]) => words.test(text))
    .map(([theme]) => theme);
}
