import type { Asked, Proposed, RuleRecord } from './open.js';

export function printQuestions(questions: readonly Asked[]): string {
  if (questions.length === 0) return 'No question is open.';
  return questions
    .flatMap(({ id, text, document, candidates }) => [
      `${id} (${document})`,
      `  ${text}`,
      ...candidates.map(({ target, score, words }) => `    ${target} ${score}${words === null ? '' : `  ${words}`}`),
    ])
    .join('\n');
}

export function printProposed(proposed: readonly Proposed[]): string {
  if (proposed.length === 0) return 'No evidence waits to be looked at.';
  return proposed
    .map(({ id, claim, rule, score, words }) => {
      return `${id}\n  ${claim}, by ${rule} ${score ?? ''}: ${words?.replace(/\s+/g, ' ') ?? '[words not shown]'}`;
    })
    .join('\n');
}

/** How often a rule was right, among what somebody has looked at. */
export function printRecords(records: readonly RuleRecord[]): string {
  const width = Math.max(20, ...records.map(({ rule, version }) => rule.length + version.length + 1));
  const lines = records.map(({ rule, version, accepted, rejected, proposed }) => {
    const looked = accepted + rejected;
    const precision =
      looked === 0 ? 'not looked at' : `${Math.round((accepted / looked) * 100)} % of ${looked} were right`;
    return `  ${`${rule} ${version}`.padEnd(width)} ${precision}, ${proposed} proposed`;
  });
  return ['Rules, with their versions', ...lines].join('\n');
}
