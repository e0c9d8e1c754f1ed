// The layout in a worker, so that the page does not stand still meanwhile; each stretch of rounds is sent as soon as it is made.

import { settling, type Outline, type Place } from "./places";

self.addEventListener("message", (message: MessageEvent<Outline>) => {
  let last: Record<string, Place> = {};
  for (const places of settling(message.data)) {
    last = places;
    self.postMessage({ places, settled: false });
  }
  self.postMessage({ places: last, settled: true });
});
