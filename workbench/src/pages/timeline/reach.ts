// From when to when a time line reaches, and where each bar lies on it.

import { dayOf } from "./days";

/** A range of days, both ends within. */
export interface Reach {
  first: number;
  last: number;
}

/** Where an event lies: the days it may mean, and which of its ends are open. */
export interface Stretch extends Reach {
  openStart: boolean;
  openEnd: boolean;
}

/** The stretch of a first and a last day; an open end takes the other end; null where neither is known. */
export function stretch(first: string | null, last: string | null): Stretch | null {
  const [from, to] = [dayOf(first), dayOf(last)];
  const [one, two] = [from ?? to, to ?? from];
  if (one === null || two === null) return null;
  return { first: Math.min(one, two), last: Math.max(one, two), openStart: from === null, openEnd: to === null };
}

/** The days that hold everything; null where nothing has a day. */
export function whole(rows: (Reach | null)[]): Reach | null {
  const known = rows.filter((row): row is Reach => row !== null);
  if (!known.length) return null;
  return known.reduce((all, row) => ({ first: Math.min(all.first, row.first), last: Math.max(all.last, row.last) }), {
    first: Infinity,
    last: -Infinity,
  });
}

/** The days that hold nineteen rows of twenty, where a few far-off days would squeeze the rest; else everything. */
export function usual(rows: (Reach | null)[]): Reach | null {
  const known = rows.filter((row): row is Reach => row !== null);
  const all = whole(known);
  if (!all || known.length < 8) return all;
  const firsts = known.map((row) => row.first).sort((left, right) => left - right);
  const lasts = known.map((row) => row.last).sort((left, right) => left - right);
  const cut = Math.floor(known.length / 20) + 1;
  const near = { first: firsts[cut] ?? all.first, last: lasts[lasts.length - 1 - cut] ?? all.last };
  const tight = near.last - near.first + 1;
  if (all.last - all.first + 1 <= 5 * tight) return all;
  return { first: near.first - all.first <= tight ? all.first : near.first, last: all.last - near.last <= tight ? all.last : near.last };
}

/** A reach with a little room on both sides, and never thinner than some days. */
export function roomy(reach: Reach, least = 6): Reach {
  const width = Math.max(reach.last - reach.first + 1, 1);
  const room = Math.max(Math.ceil(width / 40), Math.ceil((least - width) / 2), 0);
  return { first: reach.first - room, last: reach.last + room };
}
