/** The middle of several rounds, and the quarters on either side of it. */
export interface Summary {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export function summaryOf(values: readonly number[]): Summary {
  const sorted = values.toSorted((one, other) => one - other);
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

/** Of values in ascending order; between two of them in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toPrecision(digits));
}
