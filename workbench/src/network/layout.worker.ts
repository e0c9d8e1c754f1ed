// The layout in a worker, so that the page does not stand still meanwhile; each stretch of rounds is sent as soon as it is made.

import { settling, type Outline } from "./places";

self.addEventListener("message", (message: MessageEvent<{ number: number; outline: Outline }>) => {
  const { number, outline } = message.data;
  for (const places of settling(outline)) self.postMessage({ number, places });
});
