import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import type { Drawing, Heard } from "./drawing";
import { dotAt, fitted, lineAt, type View } from "./looking";
import { draw } from "./painting";
import type { Dot, Scene } from "./scene";

/** How long after the last move the whole picture is drawn, in milliseconds. */
const REST = 160;

/** What the canvas shows now; hurried: it is being moved. */
interface Showing {
  scene: Scene;
  view(): View;
  paint(hurried?: boolean): void;
}

/** Draws a net on a plain canvas, for a browser that has no WebGL or only one that the processor imitates. */
export function canvasDrawing(box: HTMLElement, heard: Heard): Drawing {
  const canvas = document.createElement("canvas");
  canvas.className = "plain-canvas";
  box.replaceChildren(canvas);
  let moved: ZoomTransform = zoomIdentity;
  let frame = 0,
    resting = 0;
  const showing: Showing = {
    scene: { dots: [], lines: [], inks: null },
    view: () => fitted(showing.scene.dots, box.clientWidth, box.clientHeight, moved),
    paint: (hurried = false) => {
      cancelAnimationFrame(frame);
      clearTimeout(resting);
      frame = requestAnimationFrame(() => draw(canvas, box, showing.scene, showing.view(), hurried));
      if (hurried) resting = window.setTimeout(() => showing.paint(), REST);
    },
  };
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.4, 40])
    .filter((event: MouseEvent) => event.type === "wheel" || (!event.button && !under(showing, canvas, event)))
    .on("zoom", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      moved = event.transform;
      showing.paint(true);
    });
  const layer = select(canvas).call(behaviour);
  canvas.addEventListener("pointerdown", (press) => hold(showing, canvas, press, heard));
  canvas.addEventListener("click", (click) => tellLine(showing, click, heard));
  const seen = new ResizeObserver(() => showing.paint());
  seen.observe(box);
  return {
    name: "canvas",
    show: (scene, rough) => {
      showing.scene = scene;
      showing.paint(rough);
    },
    fit: () => layer.call(behaviour.transform, zoomIdentity),
    zoom: (by) => layer.call(behaviour.scaleBy, by),
    end: () => {
      seen.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(resting);
    },
  };
}

/** The actor under a pointer. */
function under(showing: Showing, canvas: HTMLCanvasElement, event: MouseEvent): Dot | null {
  const { left, top } = canvas.getBoundingClientRect();
  return dotAt(showing.scene.dots, showing.view(), event.clientX - left, event.clientY - top);
}

/** An actor that is pressed: let go at once it was clicked, moved it stays where it is let go. */
function hold(showing: Showing, canvas: HTMLCanvasElement, press: PointerEvent, heard: Heard): void {
  const dot = under(showing, canvas, press);
  if (!dot) return;
  const view = showing.view();
  const { left, top } = canvas.getBoundingClientRect();
  const place = (event: PointerEvent): [number, number] => [view.backX(event.clientX - left), view.backY(event.clientY - top)];
  const far = (event: PointerEvent) => Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > 4;
  canvas.setPointerCapture(press.pointerId);
  const drag = (event: PointerEvent) => {
    if (far(event)) [dot.x, dot.y] = place(event);
    showing.paint(true);
  };
  canvas.addEventListener("pointermove", drag);
  canvas.addEventListener(
    "pointerup",
    (event) => {
      canvas.removeEventListener("pointermove", drag);
      if (far(event)) heard.moved(dot.id, place(event));
      else heard.actor(dot.id);
    },
    { once: true },
  );
}

/** Says on which tie a click fell. */
function tellLine(showing: Showing, click: MouseEvent, heard: Heard): void {
  const view = showing.view();
  if (dotAt(showing.scene.dots, view, click.offsetX, click.offsetY)) return;
  const line = lineAt(showing.scene, view, click.offsetX, click.offsetY);
  if (line) heard.tie(line.left, line.right);
}
