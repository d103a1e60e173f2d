/**
 * Words that a sub-editor may not exchange without changing what is said. Two words of one line mean the same here;
 * a word of one line printed for a word of another is a slip. "Review" and "reinspection" stand apart: they are two
 * kinds of visit.
 */
export const terms: readonly (readonly string[])[] = [
  ['recommendation', 'recommendations'],
  ['requirement', 'requirements'],
  ['inspection', 'inspections'],
  ['review', 'reviews', 'follow-up', 'revisit'],
  ['reinspection', 're-inspection', 'reinspections', 're-inspections'],
  ['investigation', 'investigations', 'enquiry', 'enquiries', 'inquiry', 'inquiries'],
  ['report', 'reports'],
  ['finding', 'findings'],
  ['concern', 'concerns'],
  ['outstanding'],
  ['good'],
  ['adequate'],
  ['inadequate'],
  ['victim', 'victims'],
  ['suspect', 'suspects'],
  ['offender', 'offenders', 'perpetrator', 'perpetrators'],
  ['witness', 'witnesses'],
  ['detained', 'held', 'detention'],
  ['arrested', 'arrest', 'arrests'],
  ['charged', 'charge', 'charges'],
  ['cautioned', 'caution'],
  ['convicted', 'conviction', 'convictions', 'jailed'],
  ['custody', 'cells'],
  ['supervision', 'oversight'],
  ['referral', 'referrals'],
  ['assessment', 'assessments'],
  ['abuse'],
  ['exploitation'],
  ['neglect', 'neglected'],
  ['allegation', 'allegations', 'claim', 'claims'],
  ['immediately', 'immediate'],
  ['improved', 'improvement', 'improvements'],
  ['deteriorated', 'deterioration', 'worsened'],
  ['accepted', 'accepts', 'accept'],
  ['rejected', 'rejects', 'reject'],
  ['inspector', 'inspectors'],
  ['commissioner'],
];

/** Each class is closed: one of its words printed for another changes what is claimed. */
export const classes: readonly (readonly string[])[] = [
  ['must', 'should', 'may', 'might', 'will', 'would', 'can', 'could', 'shall'],
  ['all', 'most', 'many', 'some', 'few', 'several', 'none', 'every', 'half', 'any', 'no'],
  ['high', 'medium', 'low', 'standard'],
  ['doubled', 'trebled', 'tripled', 'quadrupled', 'halved'],
  ['still', 'now'],
  ['before', 'after'],
  ['first', 'second', 'third', 'last'],
  ['more', 'fewer', 'less'],
  ['better', 'worse'],
  ['rise', 'fall', 'risen', 'fallen', 'rose', 'fell'],
  ['minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'],
  ['always', 'often', 'sometimes', 'rarely', 'seldom', 'never', 'usually', 'frequently', 'regularly', 'occasionally'],
];

export const negations: readonly string[] = ['not', 'never', 'no', 'none', 'neither', 'nor', 'without', 'cannot'];
