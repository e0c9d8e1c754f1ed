// From places on the plane to pixels, and what lies under a pixel.

import type { Dot, Scene, Stretch } from "./scene";

/** How the plane is looked at: places to pixels, and back. */
export interface View {
  x(at: number): number;
  y(at: number): number;
  backX(pixel: number): number;
  backY(pixel: number): number;
}
/** What a reader zoomed and moved: k times, then so far. */
export interface Moved {
  k: number;
  x: number;
  y: number;
}

/** The view that shows all dots with room around, then zoomed and moved. */
export function fitted(dots: Dot[], width: number, height: number, moved: Moved, room = 60): View {
  const xs = dots.map((dot) => dot.x);
  const ys = dots.map((dot) => dot.y);
  const [left, right] = dots.length ? [least(xs), most(xs)] : [0, 0];
  const [top, bottom] = dots.length ? [least(ys), most(ys)] : [0, 0];
  const scale = Math.min((width - 2 * room) / Math.max(right - left, 1), (height - 2 * room) / Math.max(bottom - top, 1));
  const near = Math.min(Math.max(scale, 0.001), 40);
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: (at) => (width / 2 + (at - midX) * near) * moved.k + moved.x,
    y: (at) => (height / 2 + (at - midY) * near) * moved.k + moved.y,
    backX: (pixel) => ((pixel - moved.x) / moved.k - width / 2) / near + midX,
    backY: (pixel) => ((pixel - moved.y) / moved.k - height / 2) / near + midY,
  };
}

/** The dot under a pixel, the last drawn first; a little beside it counts too. */
export function dotAt(dots: Dot[], view: View, x: number, y: number): Dot | null {
  return [...dots].reverse().find((dot) => Math.hypot(view.x(dot.x) - x, view.y(dot.y) - y) <= dot.size + 3) ?? null;
}

/** The nearest line within a few pixels. */
export function lineAt({ dots, lines }: Scene, view: View, x: number, y: number, near = 5): Stretch | null {
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  let found: Stretch | null = null;
  let best = near;
  for (const line of lines) {
    const [left, right] = [at.get(line.left), at.get(line.right)];
    if (!left || !right) continue;
    const away = distance([x, y], [view.x(left.x), view.y(left.y)], [view.x(right.x), view.y(right.y)]);
    if (away <= best) [found, best] = [line, away];
  }
  return found;
}

/** How far a point lies from a stretch between two points. */
function distance(point: [number, number], from: [number, number], to: [number, number]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point[0] - from[0] - part * dx, point[1] - from[1] - part * dy);
}

/** The least of many numbers, also of more than an argument list can hold. */
function least(values: number[]): number {
  return values.reduce((one, two) => Math.min(one, two), Infinity);
}

/** The greatest of many numbers. */
function most(values: number[]): number {
  return values.reduce((one, two) => Math.max(one, two), -Infinity);
}
