import { useCallback, useMemo, useState } from "preact/hooks";
import type { Timeline as Answer } from "../api";
import { useGet, type Asked } from "../asked";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { go, usePlace, withParams } from "../route";
import { count } from "../wording";
import { Band } from "./timeline/Band";
import { Bars } from "./timeline/Bars";
import { narrowed, type Window } from "./timeline/brush";
import { dayOf, readable } from "./timeline/days";
import { Legend } from "./timeline/Legend";
import { roomy, stretch, usual, whole, type Reach } from "./timeline/reach";
import { WindowFields } from "./timeline/WindowFields";
import "./timeline/timeline.css";

/** When it happened and when it was reported. Brushing narrows every list of the workbench. */
export function Timeline() {
  const { query } = usePlace();
  const entity = query.get("entity");
  const window = { from: query.get("from") ?? "", to: query.get("to") ?? "" };
  const asked = useGet<Answer>(askFor({ entity }));
  const within = useGet<Answer>(window.from || window.to ? askFor({ entity, ...window }) : null);
  return (
    <div class="page timeline">
      <Title words="Timeline">Timeline</Title>
      <p class="support">
        Every event where the reports put it, never on the day it was published. Drag over the band to narrow every page to a stretch of time.
      </p>
      <Shown asked={asked} what="time line">
        {(answer) => <Whole answer={answer} within={window.from || window.to ? within : asked} window={window} />}
      </Shown>
    </div>
  );
}

/** Band, fields and rows; where nothing has a date, only the lane of the undated. */
function Whole({ answer, within, window }: { answer: Answer; within: Asked<Answer>; window: Window }) {
  const choose = useCallback((next: Window) => go(withParams({ ...next })), []);
  const reported = useMemo(() => answer.reports.map((row) => stretch(row.first, row.last)).filter((row) => row !== null), [answer]);
  const [far, setFar] = useState(false);
  const happened = useMemo(() => answer.bars.map((bar) => stretch(bar.first, bar.last)).filter((row) => row !== null), [answer]);
  const all = whole([...happened, ...reported]);
  const near = usual([...happened, ...reported]);
  if (!all || !near) return <Undated answer={answer} reach={{ first: 0, last: 1 }} />;
  const reach = roomy(far ? all : holding(near, window));
  const seen = window.from || window.to ? narrowed(window, reach) : reach;
  return (
    <>
      <Band happened={happened} reported={reported} reach={reach} window={window} choose={choose} />
      {near !== all && (
        <p class="support">
          {farWords(happened, near)}{" "}
          <button type="button" class="link" onClick={() => setFar(!far)}>
            {far ? "Show the usual stretch" : "Show the whole stretch"}
          </button>
        </p>
      )}
      <WindowFields window={window} reach={reach} choose={choose} />
      <Legend />
      <Shown asked={within} what="events between these days">
        {(found) => <Dated answer={found} reach={roomy(seen)} />}
      </Shown>
      <Undated answer={answer} reach={roomy(seen)} />
    </>
  );
}

/** The events with a date. */
function Dated({ answer, reach }: { answer: Answer; reach: Reach }) {
  const { bars, total, more } = answer;
  return (
    <>
      <h2>
        Dated{" "}
        <small>
          {count(total, "event")}
          {more > 0 && `; drawn are the ${bars.length} on most origins`}
        </small>
      </h2>
      {bars.length > 0 ? (
        <Bars bars={bars} reach={reach} label="Dated events" />
      ) : (
        <Empty>No event has a date between these days. Widen the window, or see the undated ones below.</Empty>
      )}
    </>
  );
}

/** The events without a date, in a lane of their own. */
function Undated({ answer, reach }: { answer: Answer; reach: Reach }) {
  const { undated, more_undated: more } = answer;
  if (!undated.length) return null;
  return (
    <>
      <h2>
        Undated{" "}
        <small>
          {count(undated.length + more, "event")} that no report dates{more > 0 && `; shown are the ${undated.length} on most origins`}. The thin bar
          is when they were reported.
        </small>
      </h2>
      <Bars bars={undated} reach={reach} label="Undated events" scale={false} />
    </>
  );
}

/** Where the server has the time line. */
function askFor(params: Record<string, string | null>): string {
  const query = new URLSearchParams(Object.entries(params).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return `/api/timeline${query.size > 0 ? `?${query}` : ""}`;
}

/** A reach that also holds the window that is set. */
function holding(reach: Reach, window: Window): Reach {
  const days = [dayOf(window.from), dayOf(window.to)].filter((day) => day !== null);
  return { first: Math.min(reach.first, ...days), last: Math.max(reach.last, ...days) };
}

/** How many events lie outside the usual reach. */
function farWords(rows: Reach[], near: Reach): string {
  const before = rows.filter((row) => row.last < near.first).length;
  const after = rows.filter((row) => row.first > near.last).length;
  const said = [before > 0 && `${before} before ${readable(near.first)}`, after > 0 && `${after} after ${readable(near.last)}`].filter(Boolean);
  return `Not on the band: ${said.join(", ") || "a few far-off days"}.`;
}
