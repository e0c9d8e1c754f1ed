// One picture of a net on a canvas: lines, dots, names.

import type { Inks } from "./inks";
import type { View } from "./looking";
import type { Dot, Scene, Stretch } from "./scene";

const FONT = "13px system-ui, sans-serif";
/** How many names and ties are drawn in a large net, and how few while it is being moved. */
const MOST_NAMES = 140,
  FEW_NAMES = 40,
  FEW_LINES = 700;

/** Draws the picture; while it is moved (`hurried`) only the strongest ties and few names. Lines and dots of one look are drawn in one stroke. */
export function draw(canvas: HTMLCanvasElement, box: HTMLElement, scene: Scene, view: View, hurried: boolean): void {
  const [width, height, fine] = [box.clientWidth, box.clientHeight, devicePixelRatio];
  if (canvas.width !== Math.round(width * fine) || canvas.height !== Math.round(height * fine))
    Object.assign(canvas, { width: width * fine, height: height * fine });
  const pen = canvas.getContext("2d");
  if (!pen || !scene.inks) return;
  pen.setTransform(fine, 0, 0, fine, 0, 0);
  pen.clearRect(0, 0, width, height);
  const at = new Map(scene.dots.map((dot) => [dot.id, dot]));
  const wanted = hurried ? strongest(scene.lines) : scene.lines;
  for (const [, lines] of groups(wanted, (line) => `${line.ink} ${line.size} ${line.stroke}`)) drawLines(pen, lines, view, at);
  for (const [ink, dots] of groups(scene.dots, (dot) => dot.ink)) drawDots(pen, dots, view, ink);
  drawNumbers(pen, scene.lines, view, at, scene.inks);
  drawNames(pen, scene.dots, view, { width, height, most: hurried ? FEW_NAMES : MOST_NAMES }, scene.inks);
}

/** The ties that are drawn while the net is moved. */
function strongest(lines: Stretch[]): Stretch[] {
  if (lines.length <= FEW_LINES) return lines;
  return [...lines].sort((one, two) => two.size - one.size).slice(0, FEW_LINES);
}

/** Things by their look. */
function groups<Thing>(things: Thing[], look: (thing: Thing) => string): Map<string, Thing[]> {
  const made = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = look(thing);
    const group = made.get(key);
    if (group) group.push(thing);
    else made.set(key, [thing]);
  }
  return made;
}

/** Ties of one look. */
function drawLines(pen: CanvasRenderingContext2D, lines: Stretch[], view: View, at: Map<string, Dot>): void {
  const [first] = lines;
  if (!first) return;
  pen.strokeStyle = first.ink;
  pen.lineWidth = first.size;
  pen.setLineDash(first.stroke === "dashed" || first.stroke === "struck" ? [7, 5] : []);
  pen.beginPath();
  for (const line of lines) {
    const [left, right] = [at.get(line.left), at.get(line.right)];
    if (!left || !right) continue;
    pen.moveTo(view.x(left.x), view.y(left.y));
    pen.lineTo(view.x(right.x), view.y(right.y));
  }
  pen.stroke();
}

/** Actors of one colour. */
function drawDots(pen: CanvasRenderingContext2D, dots: Dot[], view: View, ink: string): void {
  pen.fillStyle = ink;
  pen.beginPath();
  for (const dot of dots) {
    const [x, y] = [view.x(dot.x), view.y(dot.y)];
    pen.moveTo(x + dot.size, y);
    pen.arc(x, y, dot.size, 0, 2 * Math.PI);
  }
  pen.fill();
}

/** The number of origins on each tie that is long enough for it. */
function drawNumbers(pen: CanvasRenderingContext2D, lines: Stretch[], view: View, at: Map<string, Dot>, inks: Inks): void {
  for (const line of lines) {
    const [left, right] = [at.get(line.left), at.get(line.right)];
    if (!line.words || !left || !right) continue;
    const [x1, y1, x2, y2] = [view.x(left.x), view.y(left.y), view.x(right.x), view.y(right.y)];
    if (Math.hypot(x2 - x1, y2 - y1) > 40) written(pen, line.words, [(x1 + x2) / 2, (y1 + y2) / 2 + 4], inks, "center");
  }
}

/** The names, the larger first, none over another. */
function drawNames(
  pen: CanvasRenderingContext2D,
  dots: Dot[],
  view: View,
  { width, height, most }: { width: number; height: number; most: number },
  inks: Inks,
): void {
  const taken = new Set<string>();
  const order = [...dots].sort((one, two) => Number(two.bold) - Number(one.bold) || two.size - one.size);
  for (const dot of order) {
    const [x, y] = [view.x(dot.x), view.y(dot.y)];
    if (x < -60 || y < 0 || x > width || y > height) continue;
    const cells = [0, 1, 2].map((step) => `${Math.round(x / 50) + step} ${Math.round(y / 18)}`);
    if (!dot.bold && (taken.size > 3 * most || cells.some((cell) => taken.has(cell)))) continue;
    for (const cell of cells) taken.add(cell);
    written(pen, dot.name, [x + dot.size + 3, y + 4], inks, "start");
  }
}

/** Words with an edge in the colour of the paper, so that they can be read over lines. */
function written(pen: CanvasRenderingContext2D, words: string, [x, y]: [number, number], inks: Inks, align: CanvasTextAlign): void {
  Object.assign(pen, { font: FONT, textAlign: align, lineWidth: 4, strokeStyle: inks.paper, fillStyle: inks.ink, lineJoin: "round" });
  pen.setLineDash([]);
  pen.strokeText(words, x, y);
  pen.fillText(words, x, y);
}
