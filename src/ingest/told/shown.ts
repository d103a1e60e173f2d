const longest = 160;

/** Words for the terminal, on one line. */
export function shown(words: string | null): string {
  if (words === null) return '[sensitive, not shown]';
  return words.length > longest ? `“${words.slice(0, longest)}…”` : `“${words}”`;
}

export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title} (${lines.length}):`, ...lines.map((line) => `    ${line}`)];
}
