import { useEffect, useRef, useState } from "preact/hooks";
import { useStore } from "../../store";
import { theme } from "../../theme";
import { count } from "../../wording";
import { drawing, type Drawing, type Heard } from "./drawing";
import { inksOf } from "./inks";
import { type Net } from "./knit";
import type { Place } from "./places";
import { scene } from "./scene";

/** From how many actors on a net counts as large. */
const LARGE = 300;

interface Given {
  net: Net;
  places: Record<string, Place>;
  chosen: string | null;
  path: ReadonlySet<string>;
  heard: Heard;
  busy: boolean;
}

/** The drawn network. The table beside it says the same in words. */
export function Stage({ net, places, chosen, path, heard, busy }: Given) {
  const box = useRef<HTMLDivElement>(null);
  const large = net.actors.size > LARGE;
  const drawn = useDrawing(box, heard, large);
  const colours = useColours();
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (!drawn || !box.current || !ready(net, places)) return;
    drawn.show(scene(net, places, inksOf(box.current), chosen, path), busy);
    setShown(net.actors.size);
  }, [drawn, net, places, chosen, path, colours, busy]);
  return (
    <div class="stage-box" data-drawn={drawn?.name ?? ""} data-shown={shown} data-busy={busy}>
      <div
        class="net"
        ref={box}
        role="img"
        aria-label={`Network of ${count(net.actors.size, "actor")} and ${count(net.ties.size, "tie")}. The table says the same in words.`}
      />
      <div class="stage-tools">
        <button type="button" onClick={() => drawn?.zoom(1.4)} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => drawn?.zoom(1 / 1.4)} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => drawn?.fit()}>
          All in sight
        </button>
      </div>
    </div>
  );
}

/** Makes the drawing, anew where the net becomes large; what is heard goes to the newest listeners. */
function useDrawing(box: { current: HTMLDivElement | null }, heard: Heard, large: boolean): Drawing | null {
  const [drawn, setDrawn] = useState<Drawing | null>(null);
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    if (!box.current) return;
    let made: Drawing | null = null;
    let gone = false;
    const relay: Heard = {
      actor: (id) => latest.current.actor(id),
      tie: (left, right) => latest.current.tie(left, right),
      moved: (id, place) => latest.current.moved(id, place),
    };
    void drawing(box.current, relay, large).then((ready) => {
      made = ready;
      if (gone) ready.end();
      else setDrawn(ready);
    });
    return () => {
      gone = true;
      made?.end();
      setDrawn(null);
    };
  }, [large]);
  return drawn;
}

/** A word that changes when the pages turn light or dark. */
function useColours(): string {
  const chosen = useStore(theme);
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const asked = matchMedia("(prefers-color-scheme: dark)");
    const heard = () => setDark(asked.matches);
    asked.addEventListener("change", heard);
    return () => asked.removeEventListener("change", heard);
  }, []);
  return `${chosen} ${dark}`;
}

/** Whether everybody has a place. */
function ready(net: Net, places: Record<string, Place>): boolean {
  return [...net.actors.keys()].every((id) => id in places);
}
