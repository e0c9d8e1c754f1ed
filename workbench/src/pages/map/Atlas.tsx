import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MapPlace } from "../../api";
import { useWidth } from "../timeline/width";
import { count } from "../../wording";
import { apart, fitting, nameAt, named, spots, type Drawn, type Spot, type Written } from "./circles";
import { countryOf } from "./PlaceList";
import { world } from "./world";

interface Given {
  places: MapPlace[];
  chosen: string | null;
  choose(id: string): void;
}

/** The world with the places of the reports on it; a circle's area is the number of events. */
export function Atlas({ places, chosen, choose }: Given) {
  const [box, width] = useWidth<HTMLDivElement>();
  const map = useMemo(() => (width > 0 ? world(width) : null), [width]);
  const made = useMemo(() => (map ? spots(places, map.at) : []), [places, map]);
  const height = Math.max(map?.height ?? 0, 280);
  const [svg, moved, tools] = useZoom(made, width, height);
  const drawn = useMemo(() => apart(made.map((spot) => ({ spot, at: moved.apply([spot.x, spot.y]) }))), [made, moved]);
  const names = useMemo(() => named(drawn, width), [drawn, width]);
  return (
    <div class="atlas" ref={box}>
      <svg ref={svg} width={width} height={height} role="img" aria-label={`Map with ${places.length} places. The list says the same in words.`}>
        {map && (
          <g transform={moved.toString()}>
            <path class="land" d={map.land} />
            <path class="borders" d={map.borders} />
          </g>
        )}
        {drawn.map((one) => (
          <Circle
            key={one.spot.place.entity}
            drawn={one}
            at={moved.apply([one.spot.x, one.spot.y])}
            chosen={one.spot.place.entity === chosen}
            choose={choose}
          />
        ))}
        {drawn.map((one) => (
          <Name
            key={one.spot.place.entity}
            name={one.spot.place.name}
            written={names.get(one.spot.place.entity) ?? (one.spot.place.entity === chosen ? nameAt(one, width) : null)}
          />
        ))}
      </svg>
      <div class="stage-tools">
        <button type="button" onClick={() => tools.by(1.6)} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => tools.by(1 / 1.6)} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={tools.fit}>
          All places
        </button>
        <button type="button" onClick={tools.whole}>
          World
        </button>
      </div>
    </div>
  );
}

/** One place. It keeps its size when the map is zoomed; where it had to move aside, a line leads to where it lies. */
function Circle({ drawn, at, chosen, choose }: { drawn: Drawn; at: [number, number]; chosen: boolean; choose(id: string): void }) {
  const { place, r } = drawn.spot;
  const aside = Math.hypot(drawn.x - at[0], drawn.y - at[1]) > 2;
  return (
    <g class={chosen ? "place chosen" : "place"} onClick={() => choose(place.entity)}>
      {aside && <line x1={at[0]} y1={at[1]} x2={drawn.x} y2={drawn.y} />}
      <circle cx={drawn.x} cy={drawn.y} r={r}>
        <title>{`${place.name}, ${countryOf(place.country)}: ${count(place.events, "event")}`}</title>
      </circle>
    </g>
  );
}

/** The name of a place, where it is written at all. */
function Name({ name, written }: { name: string; written: Written | null }) {
  return (
    written && (
      <text class="place-name" x={written.x} y={written.y} text-anchor={written.anchor}>
        {name}
      </text>
    )
  );
}

interface ZoomTools {
  by(factor: number): void;
  fit(): void;
  whole(): void;
}

/** Zooming by wheel, pinch and buttons; at first all places are in sight. */
function useZoom(made: Spot[], width: number, height: number): [{ current: SVGSVGElement | null }, ZoomTransform, ZoomTools] {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [moved, setMoved] = useState<ZoomTransform>(zoomIdentity);
  useEffect(() => {
    if (!svg.current || width <= 0) return;
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 60])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .on("zoom", (event: { transform: ZoomTransform }) => setMoved(event.transform));
    select(svg.current).call(behaviour.current);
  }, [width, height]);
  const to = (transform: ZoomTransform) => svg.current && behaviour.current && select(svg.current).call(behaviour.current.transform, transform);
  const fit = () => {
    const { scale, x, y } = fitting(made, width, height);
    to(zoomIdentity.translate(x, y).scale(scale));
  };
  useEffect(fit, [made, width, height]);
  const by = (factor: number) => void (svg.current && behaviour.current && select(svg.current).call(behaviour.current.scaleBy, factor));
  return [svg, moved, { by, fit, whole: () => void to(zoomIdentity) }];
}
