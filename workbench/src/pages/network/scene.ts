// What is to be drawn of a net: dots and lines with their looks, the same for every way of drawing.

import type { Net } from "./knit";
import { stroke, type Stroke } from "./knit";
import type { Place } from "./places";
import { inkOf, type Inks } from "./inks";

/** One actor as a dot. bold: its name is always written. */
export interface Dot {
  id: string;
  name: string;
  x: number;
  y: number;
  size: number;
  ink: string;
  bold: boolean;
  opened: boolean;
}
/** One tie as a line; words stand on it. */
export interface Stretch {
  id: string;
  left: string;
  right: string;
  size: number;
  ink: string;
  stroke: Stroke;
  words: string;
  bold: boolean;
}
/** Everything to be drawn; no inks: nothing was shown yet. */
export interface Scene {
  dots: Dot[];
  lines: Stretch[];
  inks: Inks | null;
}

const CROWD = 150;

/** The scene of a net. chosen: the actor that one looks at; path: the ids of actors and ties that are shown as a path. */
export function scene(net: Net, places: Record<string, Place>, inks: Inks, chosen: string | null, path: ReadonlySet<string>): Scene {
  const crowded = net.actors.size > CROWD;
  const dots = [...net.actors.values()].map((actor): Dot => {
    const [x, y] = places[actor.entity] ?? [0, 0];
    const bold = actor.entity === chosen || path.has(actor.entity);
    return {
      id: actor.entity,
      name: actor.name,
      x,
      y,
      bold,
      opened: net.opened.has(actor.entity),
      size: dotSize(actor.ties, crowded) + (bold ? 3 : 0),
      ink: inkOf(actor.type, inks),
    };
  });
  const lines = [...net.ties].map(([id, tie]): Stretch => {
    const kind = stroke(tie);
    const bold = path.has(id);
    const words = crowded && !bold ? "" : kind === "faint" ? "" : `${kind === "struck" ? "✕ " : ""}${tie.origins}`;
    return {
      id,
      left: tie.left,
      right: tie.right,
      size: kind === "faint" ? 0.6 : (crowded && !bold ? 0.35 : 1) * lineSize(tie.origins, bold),
      ink: bold ? inks.ink : kind === "struck" ? inks.clash : kind === "faint" ? inks.faint : inks.rule,
      stroke: kind,
      words,
      bold,
    };
  });
  return { dots, lines, inks };
}

/** The radius of a dot by the number of ties. */
function dotSize(ties: number, crowded: boolean): number {
  const size = 6 + 2.4 * Math.sqrt(Math.min(ties, 60));
  return crowded ? size / 2.6 : size;
}

/** The width of a line by the number of origins. */
function lineSize(origins: number, bold: boolean): number {
  return Math.min(2 + Math.max(origins - 1, 0), 6) + (bold ? 2 : 0);
}
