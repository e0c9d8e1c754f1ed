// What a brush over the time line means as dates, and the other way round.

import { dayOf, isoOf } from "./days";
import type { Reach } from "./reach";

/** From and to as they stand in the address; empty text where a side is not set. */
export interface Window {
  from: string;
  to: string;
}

/** The days under a brushed stretch of pixels: whole days, never none; empty where nothing is brushed. */
export function brushed(pixels: [number, number] | null, reach: Reach, width: number): Window {
  if (!pixels || width <= 0) return { from: "", to: "" };
  const days = reach.last - reach.first + 1;
  const day = (pixel: number) => reach.first + (Math.min(Math.max(pixel, 0), width) / width) * days;
  const [first, end] = [Math.round(day(Math.min(...pixels))), Math.round(day(Math.max(...pixels)))];
  const from = Math.min(first, reach.last);
  return { from: isoOf(from), to: isoOf(Math.max(Math.min(end - 1, reach.last), from)) };
}

/** The pixels of a window; null where it is not set or lies outside. */
export function painted(window: Window, reach: Reach, width: number): [number, number] | null {
  const [from, to] = [dayOf(window.from), dayOf(window.to)];
  if (from === null && to === null) return null;
  const days = reach.last - reach.first + 1;
  const pixel = (day: number) => Math.min(Math.max(((day - reach.first) / days) * width, 0), width);
  const left = pixel(from ?? reach.first);
  const right = pixel((to ?? reach.last) + 1);
  return right - left >= 1 ? [left, right] : null;
}

/** The reach that a window leaves; an unset side keeps the side of the whole. */
export function narrowed(window: Window, reach: Reach): Reach {
  const first = dayOf(window.from) ?? reach.first;
  const last = dayOf(window.to) ?? reach.last;
  return first <= last ? { first, last } : { first: last, last: first };
}

/** The window moved by a share of its own width, for the keyboard: -1 one width back, 1 one on. */
export function shifted(window: Window, reach: Reach, by: number): Window {
  const { first, last } = narrowed(window, reach);
  const step = Math.max(1, Math.round((last - first + 1) * Math.abs(by))) * Math.sign(by);
  return { from: isoOf(first + step), to: isoOf(last + step) };
}
