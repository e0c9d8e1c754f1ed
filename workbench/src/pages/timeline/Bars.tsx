import { useState } from "preact/hooks";
import type { Bar } from "../../api";
import { List } from "../../parts/List";
import { MoreRows } from "../../parts/MoreRows";
import { pageOf } from "../../route";
import { BarView } from "./BarView";
import type { Reach } from "./reach";
import { ticks } from "./ticks";
import { useWidth } from "./width";

const STEP = 100;

/** Events as rows under one scale of time; a hundred at a time. */
export function Bars({ bars, reach, label, scale = true }: { bars: Bar[]; reach: Reach; label: string; scale?: boolean }) {
  const [shown, setShown] = useState(STEP);
  const rows = bars.slice(0, shown).map((bar) => ({
    id: bar.event,
    href: pageOf("event", bar.event),
    evidence: bar.event,
    view: <BarView bar={bar} reach={reach} />,
  }));
  return (
    <div class="bars">
      {scale && <Scale reach={reach} />}
      <List rows={rows} label={label} />
      <MoreRows shown={shown} of={bars.length} step={STEP} more={() => setShown(shown + STEP)} />
    </div>
  );
}

/** The dates above the bars; they stay in sight. */
function Scale({ reach }: { reach: Reach }) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <div class="scale" aria-hidden="true">
      <div class="scale-track" ref={box}>
        {width > 0 &&
          ticks(reach, width).map((tick) => (
            <span key={tick.at} style={{ insetInlineStart: `${100 * tick.at}%` }}>
              {tick.words}
            </span>
          ))}
      </div>
    </div>
  );
}
