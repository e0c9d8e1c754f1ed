// How much lies on each part of a time line: the columns of the band that one brushes over.

import type { Reach } from "./reach";

/** One column of the band: its days, and how many rows lie in them. */
export interface Column extends Reach {
  count: number;
}

/** Equal columns over a reach; a row of several days adds to each column a share, so that a vague date weighs no more than a sharp one. */
export function columns(rows: Reach[], reach: Reach, most: number): Column[] {
  const width = Math.max(1, Math.ceil((reach.last - reach.first + 1) / most));
  const made: Column[] = [];
  for (let first = reach.first; first <= reach.last; first += width) made.push({ first, last: first + width - 1, count: 0 });
  for (const row of rows) add(made, row, reach, width);
  return made;
}

/** One row, spread over the columns it meets. */
function add(made: Column[], row: Reach, reach: Reach, width: number): void {
  const from = Math.floor((Math.max(row.first, reach.first) - reach.first) / width);
  const to = Math.floor((Math.min(row.last, reach.last) - reach.first) / width);
  for (let at = from; at <= to; at += 1) {
    const column = made[at];
    if (column) column.count += 1 / (to - from + 1);
  }
}
