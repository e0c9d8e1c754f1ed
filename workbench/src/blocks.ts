import type { Span } from "./api";
import type { Text } from "./codepoints";

/** The most code points of a block: a browser lays one out without a stutter. */
const MOST = 4000;

/** Cuts a text into blocks to be laid out one by one: at line breaks; a long line at the ends of its sentences, or where nothing else helps, anywhere. */
export function blocks(text: Text, sentences: readonly Span[]): Span[] {
  const ends = sentences.map((sentence) => sentence.end);
  return lines(text).flatMap((line) => (line.end - line.start <= MOST ? [line] : shortened(line, ends)));
}

/** The lines of a text, each with its line break. */
function lines(text: Text): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const piece of text.words.split(/(?<=\n)/)) {
    const end = start + points(piece);
    if (end > start) found.push({ start, end });
    start = end;
  }
  return found;
}

/** How many code points a piece has. */
function points(piece: string): number {
  return piece.length - (piece.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

/** Cuts a long line after sentences, so that each part has at most MOST code points. */
function shortened(line: Span, ends: readonly number[]): Span[] {
  const parts: Span[] = [];
  let start = line.start;
  while (start < line.end) {
    const end = line.end - start <= MOST ? line.end : (lastEnd(ends, start, start + MOST) ?? start + MOST);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** The last end of a sentence after `start` and up to `limit`. */
function lastEnd(ends: readonly number[], start: number, limit: number): number | null {
  let low = 0,
    high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  const found = ends[low - 1] ?? 0;
  return found > start ? found : null;
}
