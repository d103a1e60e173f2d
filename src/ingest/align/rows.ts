/** Lists of whole numbers, kept end to end in one column: a hundred thousand arrays would cost more than they hold. */
export interface Rows {
  readonly values: Int32Array;
  /** Where each row begins; one more for where the last ends. */
  readonly bounds: Int32Array;
}

export function rowOf({ values, bounds }: Rows, row: number): Int32Array {
  return values.subarray(bounds[row], bounds[row + 1]);
}

export function lengthOf({ bounds }: Rows, row: number): number {
  return (bounds[row + 1] ?? 0) - (bounds[row] ?? 0);
}

/** Members by the row that each belongs to: a counting sort, so within a row they keep their order. */
export function rowsOf(count: number, belongs: Int32Array, members: Int32Array): Rows {
  const bounds = new Int32Array(count + 1);
  for (const row of belongs) bounds[row + 1] = (bounds[row + 1] ?? 0) + 1;
  for (let row = 0; row < count; row += 1) bounds[row + 1] = (bounds[row + 1] ?? 0) + (bounds[row] ?? 0);
  const next = bounds.slice(0, count);
  const values = new Int32Array(members.length);
  for (let at = 0; at < members.length; at += 1) {
    const row = belongs[at] ?? 0;
    values[next[row] ?? 0] = members[at] ?? 0;
    next[row] = (next[row] ?? 0) + 1;
  }
  return { values, bounds };
}
