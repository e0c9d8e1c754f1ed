// A way of drawing a net: by WebGL (sigma), or on a plain canvas where the browser has no WebGL.

import type { Scene } from "./scene";

/** What a reader did in the drawing. */
export interface Heard { actor(id: string): void; tie(left: string, right: string): void; moved(id: string, place: [number, number]): void }
/** A drawing that can be shown another scene. fit: turns back to where everything is seen. */
export interface Drawing { show(scene: Scene): void; fit(): void; zoom(by: number): void; end(): void; name: string }

/** Makes the best drawing that the browser can do. */
export async function drawing(box: HTMLElement, heard: Heard): Promise<Drawing> {
  if (webgl()) {
    const { sigmaDrawing } = await import("./sigmaDrawing");
    try {
      return sigmaDrawing(box, heard);
    } catch (failure) {
      box.replaceChildren();
      console.info("WebGL cannot be used; the network is drawn on a plain canvas.", failure);
    }
  }
  const { canvasDrawing } = await import("./canvasDrawing");
  return canvasDrawing(box, heard);
}

/** Whether the browser has WebGL 2. */
function webgl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
