import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomTransform } from "d3-zoom";
import type { Drawing, Heard } from "./drawing";
import { fitted, lineAt, dotAt, type View } from "./looking";
import type { Dot, Scene, Stretch } from "./scene";

/** Draws a net on a plain canvas, for a browser without WebGL. */
export function canvasDrawing(box: HTMLElement, heard: Heard): Drawing {
  const canvas = document.createElement("canvas");
  canvas.className = "plain-canvas";
  box.replaceChildren(canvas);
  let current: Scene | null = null;
  let moved: ZoomTransform = zoomIdentity;
  let frame = 0;
  const view = (): View => fitted(current?.dots ?? [], box.clientWidth, box.clientHeight, moved);
  const paint = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => current && draw(canvas, box, current, view()));
  };
  const behaviour = zoom<HTMLCanvasElement, unknown>().scaleExtent([0.4, 40]).on("zoom", (event: { transform: ZoomTransform }) => {
    moved = event.transform;
    paint();
  });
  const layer = select(canvas).call(behaviour);
  canvas.addEventListener("click", (click) => current && tellClick(current, view(), click, heard));
  const seen = new ResizeObserver(paint);
  seen.observe(box);
  return {
    name: "canvas",
    show: (scene) => {
      current = scene;
      paint();
    },
    fit: () => layer.call(behaviour.transform, zoomIdentity),
    zoom: (by) => layer.call(behaviour.scaleBy, by),
    end: () => {
      seen.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}

/** Says on which actor or tie a click fell. */
function tellClick(scene: Scene, view: View, click: MouseEvent, heard: Heard): void {
  const dot = dotAt(scene.dots, view, click.offsetX, click.offsetY);
  const line = dot ? null : lineAt(scene, view, click.offsetX, click.offsetY);
  if (dot) heard.actor(dot.id);
  else if (line) heard.tie(line.left, line.right);
}

/** One picture. */
function draw(canvas: HTMLCanvasElement, box: HTMLElement, scene: Scene, view: View): void {
  const [width, height, fine] = [box.clientWidth, box.clientHeight, devicePixelRatio];
  Object.assign(canvas, { width: width * fine, height: height * fine });
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.scale(fine, fine);
  const at = new Map(scene.dots.map((dot) => [dot.id, dot]));
  for (const line of scene.lines) drawLine(pen, line, view, at.get(line.left), at.get(line.right), scene);
  for (const dot of scene.dots) drawDot(pen, dot, view);
  drawNames(pen, scene, view, width, height);
}

/** One tie, with its number on it. */
function drawLine(pen: CanvasRenderingContext2D, line: Stretch, view: View, left: Dot | undefined, right: Dot | undefined, scene: Scene): void {
  if (!left || !right) return;
  const [x1, y1, x2, y2] = [view.x(left.x), view.y(left.y), view.x(right.x), view.y(right.y)];
  pen.strokeStyle = line.ink;
  pen.lineWidth = line.size;
  pen.setLineDash(line.stroke === "dashed" || line.stroke === "struck" ? [7, 5] : []);
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
  if (line.words && Math.hypot(x2 - x1, y2 - y1) > 40) written(pen, line.words, (x1 + x2) / 2, (y1 + y2) / 2 + 4, scene, "center");
}

/** One actor. */
function drawDot(pen: CanvasRenderingContext2D, dot: Dot, view: View): void {
  pen.fillStyle = dot.ink;
  pen.beginPath();
  pen.arc(view.x(dot.x), view.y(dot.y), dot.size, 0, 2 * Math.PI);
  pen.fill();
}

/** The names, the larger first, none over another. */
function drawNames(pen: CanvasRenderingContext2D, scene: Scene, view: View, width: number, height: number): void {
  const taken = new Set<string>();
  const order = [...scene.dots].sort((one, two) => Number(two.bold) - Number(one.bold) || two.size - one.size);
  for (const dot of order) {
    const [x, y] = [view.x(dot.x), view.y(dot.y)];
    const cells = [0, 1].map((step) => `${Math.round(x / 60) + step} ${Math.round(y / 18)}`);
    if (x < -60 || y < 0 || x > width || y > height || (!dot.bold && cells.some((cell) => taken.has(cell)))) continue;
    for (const cell of cells) taken.add(cell);
    written(pen, dot.name, x + dot.size + 3, y + 4, scene, "start");
  }
}

/** Words with an edge in the colour of the paper, so that they can be read over lines. */
function written(pen: CanvasRenderingContext2D, words: string, x: number, y: number, { inks }: Scene, align: CanvasTextAlign): void {
  Object.assign(pen, { font: "13px system-ui, sans-serif", textAlign: align, lineWidth: 4, strokeStyle: inks.paper, fillStyle: inks.ink, lineJoin: "round" });
  pen.setLineDash([]);
  pen.strokeText(words, x, y);
  pen.fillText(words, x, y);
}
