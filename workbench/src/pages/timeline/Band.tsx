import { brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";
import { useEffect, useRef } from "preact/hooks";
import { brushed, painted, type Window } from "./brush";
import { columns, type Column } from "./columns";
import type { Reach } from "./reach";
import { ticks } from "./ticks";
import { useWidth } from "./width";

const LANE = 46;
const AXIS = 20;
const HEIGHT = 2 * LANE + AXIS;

interface Given {
  happened: Reach[];
  reported: Reach[];
  reach: Reach;
  window: Window;
  choose(window: Window): void;
}

/** The whole time in two lanes, what happened above and what was reported beneath; brushing over it narrows every page. */
export function Band({ happened, reported, reach, window, choose }: Given) {
  const [box, width] = useWidth<HTMLDivElement>();
  const svg = useBrush(reach, window, width, choose);
  const most = Math.max(24, Math.floor(width / 5));
  const lanes = [
    { name: "happened", rows: happened, top: 0 },
    { name: "reported", rows: reported, top: LANE + AXIS },
  ];
  return (
    <div class="band" ref={box}>
      <svg ref={svg} width={width} height={HEIGHT} aria-hidden="true" focusable="false">
        {width > 0 &&
          lanes.map((lane) => (
            <g key={lane.name} class={lane.name} transform={`translate(0 ${lane.top})`}>
              <Lane made={columns(lane.rows, reach, most)} width={width} hangs={lane.top > 0} />
              <text x={4} y={lane.top > 0 ? LANE - 5 : 12} class="lane-name">
                {lane.name}
              </text>
            </g>
          ))}
        <g class="axis" transform={`translate(0 ${LANE})`}>
          {width > 0 &&
            ticks(reach, width)
              .filter((tick) => tick.at * width < width - 48)
              .map((tick) => (
                <text key={tick.words + tick.at} x={tick.at * width + 2} y={14}>
                  {tick.words}
                </text>
              ))}
          <line x2={width} />
          <line x2={width} y1={AXIS} y2={AXIS} />
        </g>
        <g class="brush" />
      </svg>
    </div>
  );
}

/** One lane as columns, standing on the axis or hanging from it; a column with anything in it can be seen. */
function Lane({ made, width, hangs }: { made: Column[]; width: number; hangs: boolean }) {
  const top = Math.max(1, ...made.map((column) => column.count));
  const wide = width / Math.max(made.length, 1);
  const tall = (count: number) => (count > 0 ? Math.max(2, (count / top) * (LANE - 16)) : 0);
  return (
    <>
      {made.map(
        (column, index) =>
          column.count > 0 && (
            <rect
              key={column.first}
              x={index * wide}
              width={Math.max(1, wide - 1)}
              y={hangs ? 0 : LANE - tall(column.count)}
              height={tall(column.count)}
            />
          ),
      )}
    </>
  );
}

/** Puts a brush over both lanes; what is brushed goes to `choose`, what stands in the address is painted. */
function useBrush(reach: Reach, window: Window, width: number, choose: (window: Window) => void) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (!svg.current || width <= 0) return;
    const layer = select<SVGGElement, unknown>(svg.current.querySelector<SVGGElement>(".brush") as SVGGElement);
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [width, HEIGHT],
      ])
      .on("end", (event: D3BrushEvent<unknown>) => {
        if (event.sourceEvent) choose(brushed(event.selection as [number, number] | null, reach, width));
      });
    layer.call(brush);
    layer.call(brush.move, painted(window, reach, width));
    return () => {
      layer.on(".brush", null);
      layer.selectAll("*").remove();
    };
  }, [reach.first, reach.last, window.from, window.to, width, choose]);
  return svg;
}
