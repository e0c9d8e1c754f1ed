// The order of the findings in the reader's brief.

import type { Finding } from "../../api";

/** The findings in their order. */
export function ordered(rows: Finding[]): Finding[] {
  return [...rows].sort((left, right) => left.position - right.position || left.number - right.number);
}

/** The findings with one taken out and put in at a place: it gets a position between its neighbours; where there is none, all are counted anew. */
export function moved(rows: Finding[], number: number, to: number): Finding[] {
  const all = ordered(rows);
  const from = all.findIndex((row) => row.number === number);
  const taken = all[from];
  if (!taken) return all;
  const rest = all.filter((row) => row.number !== number);
  const place = Math.min(Math.max(to, 0), rest.length);
  const position = between(rest[place - 1]?.position, rest[place]?.position);
  const next = [...rest.slice(0, place), taken, ...rest.slice(place)];
  if (position === null) return next.map((row, index) => ({ ...row, position: index + 1 }));
  return next.map((row) => (row === taken ? { ...row, position } : row));
}

/** A position between two; beyond the only one where the other is missing; null where there is no room. */
function between(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? 1 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return middle > before && middle < after ? middle : null;
}

/** The findings whose position is another than before. */
export function changedOnes(before: Finding[], after: Finding[]): Finding[] {
  const was = new Map(before.map((row) => [row.number, row.position]));
  return after.filter((row) => was.get(row.number) !== row.position);
}

/** Where a row that is let go at a height lands: before the first row whose middle lies below. */
export function dropPlace(middles: number[], height: number): number {
  const below = middles.findIndex((middle) => height < middle);
  return below < 0 ? middles.length : below;
}

/** Where a finding goes by a key: one up, one down, first or last; null where the key moves nothing. */
export function keyPlace(key: string, place: number, count: number): number | null {
  const goal: Record<string, number> = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 };
  const to = goal[key];
  return to === undefined || to < 0 || to >= count || to === place ? null : to;
}
