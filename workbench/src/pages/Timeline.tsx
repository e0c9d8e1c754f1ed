import { useCallback, useMemo, useState } from "preact/hooks";
import type { Timeline as Answer } from "../api";
import { useGet } from "../asked";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { go, usePlace, withParams } from "../route";
import { Band } from "../timeline/Band";
import { Bars } from "../timeline/Bars";
import { narrowed, type Window } from "../timeline/brush";
import { dayOf, readable } from "../timeline/days";
import { Legend } from "../timeline/Legend";
import { meets, parted, roomy, stretch, usual, whole, type Reach } from "../timeline/reach";
import { WindowFields } from "../timeline/WindowFields";
import "../timeline/timeline.css";

/** When it happened and when it was reported. Brushing narrows every list of the workbench. */
export function Timeline() {
  const { query } = usePlace();
  const entity = query.get("entity");
  const asked = useGet<Answer>(entity ? `/api/timeline?entity=${encodeURIComponent(entity)}` : "/api/timeline");
  const window = { from: query.get("from") ?? "", to: query.get("to") ?? "" };
  return (
    <div class="page timeline">
      <Title words="Timeline">Timeline</Title>
      <p class="support">Every event where the reports put it, never on the day it was published. Drag over the band to narrow every page to a stretch of time.</p>
      <Shown asked={asked} what="time line">{(answer) => <Whole answer={answer} window={window} />}</Shown>
    </div>
  );
}

/** Band, fields and rows; where nothing has a date, only the lane of the undated. */
function Whole({ answer, window }: { answer: Answer; window: Window }) {
  const choose = useCallback((next: Window) => go(withParams({ ...next })), []);
  const { dated, undated } = useMemo(() => parted(answer.bars), [answer]);
  const reported = useMemo(() => answer.reports.map((row) => stretch(row.first, row.last)).filter((row) => row !== null), [answer]);
  const [far, setFar] = useState(false);
  const happened = useMemo(() => dated.map((row) => row.at), [dated]);
  const all = whole([...happened, ...reported]);
  const near = usual([...happened, ...reported]);
  if (!all || !near) return <Undated bars={undated} all={{ first: 0, last: 1 }} />;
  const reach = roomy(far ? all : holding(near, window));
  const seen = window.from || window.to ? narrowed(window, reach) : reach;
  const within = dated.filter((row) => meets(row.at, seen)).map((row) => row.bar);
  return (
    <>
      <Band happened={happened} reported={reported} reach={reach} window={window} choose={choose} />
      {near !== all && <p class="support">{farWords(happened, near)} <button type="button" class="link" onClick={() => setFar(!far)}>{far ? "Show the usual stretch" : "Show the whole stretch"}</button></p>}
      <WindowFields window={window} reach={reach} choose={choose} />
      <Legend />
      <h2>Dated <small>{within.length} of {dated.length} events</small></h2>
      {within.length > 0 ? <Bars bars={within} reach={roomy(seen)} label="Dated events" /> : <Empty>No event has a date between these days. Widen the window, or see the undated ones below.</Empty>}
      <Undated bars={undated} all={roomy(seen)} />
    </>
  );
}

/** The events without a date, in a lane of their own. */
function Undated({ bars, all }: { bars: Answer["bars"]; all: Reach }) {
  if (!bars.length) return null;
  return (
    <>
      <h2>Undated <small>{bars.length} {bars.length === 1 ? "event" : "events"} that no report dates; the thin bar is when they were reported</small></h2>
      <Bars bars={bars} reach={all} label="Undated events" scale={false} />
    </>
  );
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
