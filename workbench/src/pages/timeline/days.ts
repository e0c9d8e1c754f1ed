// Days as whole numbers since 1 January 1970 (UTC), so that a time line can reckon with them.

const MILLISECONDS = 86_400_000;

/** The number of an ISO day ("2026-05-03", a time behind it is left off); null for anything else. */
export function dayOf(iso: string | null | undefined): number | null {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})/.exec(iso ?? "");
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? Math.round(made.getTime() / MILLISECONDS) : null;
}

/** The ISO day of a number. */
export function isoOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The number as a moment, for a scale of time. */
export function momentOf(day: number): Date {
  return new Date(day * MILLISECONDS);
}

/** The day in which a moment lies. */
export function dayAt(moment: Date): number {
  return Math.floor(moment.getTime() / MILLISECONDS);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as a reader writes it: "3 May 2026". */
export function readable(day: number): string {
  const [year, month, date] = isoOf(day).split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}
