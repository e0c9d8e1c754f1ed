// The layout in a worker, so that the page does not stand still meanwhile; each stretch of rounds is sent as soon as it is made.

import { settling, type Outline } from "./places";

self.addEventListener("message", (message: MessageEvent<Outline>) => {
  for (const places of settling(message.data)) self.postMessage({ places, settled: false });
  self.postMessage({ places: null, settled: true });
});
