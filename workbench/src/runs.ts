import type { Span } from "./api";

/** Words of a text to be shown in some way; `name` is the class, `id` what a click is about, `href` where the words lead. */
export interface Marked extends Span {
  name: string;
  id?: string;
  href?: string;
}
/** A stretch of a text over which nothing changes: the same marks cover all of it. */
export interface Run extends Span {
  marks: Marked[];
}

/** Cuts a stretch where marks begin or end, so that marks may overlap. Marks have to be sorted by start. */
export function runs(stretch: Span, sorted: readonly Marked[]): Run[] {
  const near = sorted.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  if (near.length === 0) return stretch.start < stretch.end ? [{ ...stretch, marks: [] }] : [];
  const edges = new Set([stretch.start, stretch.end]);
  for (const mark of near) {
    edges.add(Math.max(mark.start, stretch.start));
    edges.add(Math.min(mark.end, stretch.end));
  }
  const places = [...edges].sort((left, right) => left - right);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? stretch.start;
    return { start, end, marks: near.filter((mark) => mark.start < end && mark.end > start) };
  });
}

/** Sorts marks for `runs` and leaves out empty ones. */
export function inOrder(marks: readonly Marked[]): Marked[] {
  return marks.filter((mark) => mark.end > mark.start).sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Gives each block the marks that touch it, in one walk; blocks and marks are sorted by start. */
export function dealt(blocks: readonly Span[], sorted: readonly Marked[]): Marked[][] {
  const hands: Marked[][] = blocks.map(() => []);
  let block = 0;
  for (const mark of sorted) {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= mark.start) block += 1;
    for (let at = block; at < blocks.length && (blocks[at]?.start ?? 0) < mark.end; at += 1) hands[at]?.push(mark);
  }
  return hands;
}
