// The places on the map: how large each is drawn, and which of them a name is written to.

import type { MapPlace } from "../../api";

/** The radius of a circle whose area stands for a number of events; the largest has the most pixels. */
export function radius(events: number, most: number, pixels = 22): number {
  return most > 0 && events > 0 ? Math.max(3.5, pixels * Math.sqrt(events / most)) : 3.5;
}

/** A place on the screen. */
export interface Spot {
  place: MapPlace;
  x: number;
  y: number;
  r: number;
}

/** The spots, large ones first so that small ones lie on top. */
export function spots(places: MapPlace[], project: (at: [number, number]) => [number, number] | null): Spot[] {
  const most = Math.max(1, ...places.map((place) => place.events));
  const made: Spot[] = [];
  for (const place of places) {
    const at = project([place.longitude, place.latitude]);
    if (at) made.push({ place, x: at[0], y: at[1], r: radius(place.events, most) });
  }
  return made.sort((left, right) => right.r - left.r || left.place.name.localeCompare(right.place.name, "en"));
}

/** A name as it is written: where, and to which side it runs. */
export interface Written {
  x: number;
  y: number;
  anchor: "start" | "end";
}

/** The names that are written, by place: the larger places first, none over one already written; near the right edge they run to the left. */
export function named(made: Drawn[], width: number, letter = 6.6, height = 14): Map<string, Written> {
  const boxes: { x: number; y: number; right: number; bottom: number }[] = [];
  const chosen = new Map<string, Written>();
  for (const one of made) {
    const written = nameAt(one, width);
    const long = one.spot.place.name.length * letter;
    const x = written.anchor === "end" ? written.x - long : written.x;
    const box = { x, y: one.y - height / 2, right: x + long, bottom: one.y + height / 2 };
    if (boxes.some((other) => box.x < other.right && other.x < box.right && box.y < other.bottom && other.y < box.bottom)) continue;
    boxes.push(box);
    chosen.set(one.spot.place.entity, written);
  }
  return chosen;
}

/** Where the name of a place is written. */
export function nameAt({ spot, x, y }: Drawn, width: number): Written {
  const turned = x > width - 100;
  return { x: turned ? x - spot.r - 3 : x + spot.r + 3, y: y + 4, anchor: turned ? "end" : "start" };
}

/** How far to zoom and where to, so that all spots are seen with room around; no nearer than some scale. */
export function fitting(made: Spot[], width: number, height: number, most = 8): { scale: number; x: number; y: number } {
  if (!made.length) return { scale: 1, x: 0, y: 0 };
  const xs = made.map((spot) => spot.x);
  const ys = made.map((spot) => spot.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.max(1, Math.min(most, (0.7 * width) / Math.max(right - left, 1), (0.7 * height) / Math.max(bottom - top, 1)));
  return { scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
}

/** Where a circle is drawn: moved off its place where others lie on it. */
export interface Drawn {
  spot: Spot;
  x: number;
  y: number;
}

const ROUNDS = 24;
const OVERLAP = 0.75;

/** The spots as they are drawn: those that lie on one another are pushed apart until each can be seen and clicked. Each comes with its pixels. */
export function apart(made: { spot: Spot; at: [number, number] }[]): Drawn[] {
  const drawn = made.map(({ spot, at }) => ({ spot, x: at[0], y: at[1] }));
  for (let round = 0; round < ROUNDS && pushed(drawn); round += 1);
  return drawn;
}

/** Pushes every two circles that lie too near a little apart; false where none do. */
function pushed(drawn: Drawn[]): boolean {
  let any = false;
  drawn.forEach((one, index) => {
    for (const two of drawn.slice(index + 1)) {
      const wanted = OVERLAP * (one.spot.r + two.spot.r);
      const [dx, dy] = [two.x - one.x || 0.01 * (index + 1), two.y - one.y || 0.01];
      const away = Math.hypot(dx, dy);
      if (away >= wanted - 0.05) continue;
      const step = (wanted - away) / away;
      const share = one.spot.r / (one.spot.r + two.spot.r);
      [one.x, one.y, two.x, two.y] = [
        one.x - dx * step * (1 - share),
        one.y - dy * step * (1 - share),
        two.x + dx * step * share,
        two.y + dy * step * share,
      ];
      any = true;
    }
  });
  return any;
}
