/** How far apart the remembered places of a text are. */
const STEP = 1024;

/** A text that is addressed by code points, as the server does, while the browser counts UTF-16 units. */
export interface Text {
  /** The text itself. */
  readonly words: string;
  /** How many code points it has. */
  readonly length: number;
  /** The words of a half-open range of code points; what lies outside the text is left off. */
  slice(start: number, end: number): string;
}

/** Gives a text that is addressed by code points. A text without any character beyond U+FFFF costs nothing. */
export function byCodePoints(words: string): Text {
  const places = remembered(words);
  const length = places ? places.count : words.length;
  const unit = (point: number): number => (places ? unitOf(words, places.units, point) : point);
  return {
    words,
    length,
    slice: (start, end) => {
      const from = clamp(start, length);
      return words.slice(unit(from), unit(Math.max(from, clamp(end, length))));
    },
  };
}

/** A number brought into 0 … most. */
function clamp(point: number, most: number): number {
  return Math.min(Math.max(0, point), most);
}

/** The UTF-16 place of every 1024th code point and the length in code points; null where both counts are the same. */
function remembered(words: string): { units: number[]; count: number } | null {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(words)) return null;
  const units: number[] = [];
  let points = 0;
  for (let unit = 0; unit < words.length; points += 1) {
    if (points % STEP === 0) units.push(unit);
    unit += width(words, unit);
  }
  return { units, count: points };
}

/** The UTF-16 place of a code point, walked from the last remembered place before it. */
function unitOf(words: string, units: number[], point: number): number {
  const near = Math.min(Math.floor(point / STEP), units.length - 1);
  let unit = units[near] ?? 0;
  for (let at = near * STEP; at < point; at += 1) unit += width(words, unit);
  return unit;
}

/** How many UTF-16 units the character at a place takes. */
function width(words: string, unit: number): number {
  return (words.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}
