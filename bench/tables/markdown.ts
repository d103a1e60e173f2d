export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function count(value: number): string {
  return value.toLocaleString('en-GB');
}

export function short(value: number): string {
  return value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(2)));
}

export function verdict(isMet: boolean): string {
  return isMet ? 'met' : '**missed**';
}
