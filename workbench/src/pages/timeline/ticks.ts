// The marks of a scale of time, at round dates and in few words.

import { scaleUtc } from "d3-scale";
import { dayAt, isoOf, momentOf } from "./days";
import type { Reach } from "./reach";

/** A mark: how far along it lies (0 to 1) and what is written there. */
interface Tick {
  at: number;
  words: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How far along a reach a day begins, 0 to 1. */
export function along(day: number, reach: Reach): number {
  return (day - reach.first) / (reach.last - reach.first + 1);
}

/** Round dates within a reach, about as many as fit a width, never within a day. */
export function ticks(reach: Reach, width: number): Tick[] {
  const scale = scaleUtc([momentOf(reach.first), momentOf(reach.last + 1)], [0, 1]);
  const days = [...new Set(scale.ticks(Math.max(2, Math.floor(width / 115))).map(dayAt))].filter((day) => day >= reach.first && day <= reach.last);
  const step = days.length > 1 ? (days[1] ?? 0) - (days[0] ?? 0) : 1;
  return days.map((day, index) => ({ at: along(day, reach), words: wordsOf(day, step, index === 0) }));
}

/** A round date in few words: the year where the marks are years apart; else the month, with the year where it begins or is first. */
function wordsOf(day: number, step: number, first: boolean): string {
  const [year = "", month = "", date = ""] = isoOf(day).split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  if (step > 300) return year;
  if (step > 27) return first || month === "01" ? `${name} ${year}` : name;
  return first || (month === "01" && date <= "07") ? `${Number(date)} ${name} ${year}` : `${Number(date)} ${name}`;
}
