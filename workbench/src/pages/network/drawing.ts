// A way of drawing a net: by WebGL (sigma), or on a plain canvas where the browser has no WebGL or only a slow one.

import type { Scene } from "./scene";

/** What a reader did in the drawing. */
export interface Heard {
  actor(id: string): void;
  tie(left: string, right: string): void;
  moved(id: string, place: [number, number]): void;
}
/** A drawing that can be shown another scene. rough: another comes at once; fit: turns back to where everything is seen. */
export interface Drawing {
  show(scene: Scene, rough: boolean): void;
  fit(): void;
  zoom(by: number): void;
  end(): void;
  name: string;
}

/** Makes the best drawing that the browser can do. A large net is not given to a WebGL that the processor only imitates: the canvas is quicker. */
export async function drawing(box: HTMLElement, heard: Heard, large: boolean): Promise<Drawing> {
  if (webgl(large)) {
    const { sigmaDrawing } = await import("./sigmaDrawing");
    return sigmaDrawing(box, heard);
  }
  const { canvasDrawing } = await import("./canvasDrawing");
  return canvasDrawing(box, heard);
}

const IMITATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether the browser has WebGL 2. quick: and one that the processor does not imitate. */
function webgl(quick: boolean): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  if (!context) return false;
  const told = context.getExtension("WEBGL_debug_renderer_info");
  const made = String(context.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !quick || !IMITATED.test(made);
}
