import { useEffect, useState } from "preact/hooks";
import type { Overview } from "../../api";
import type { Asked } from "../../asked";
import { send } from "../../get";
import { serverState } from "../../state";

/** How long after one another what is new is asked for, while it is made, in milliseconds. */
const WAITS = [1500, 3000, 6000, 12000];

/** Whether articles came in after the reader's last visit, so that something may be new. */
function mayBeNew(seen: Overview): boolean {
  return seen.since !== "" && serverState.get().as_of > seen.since;
}

/** Keeps the first visit of a reader, and asks again while what is new since the last one is being made; true as long as it is waited for. */
export function useVisits(asked: Asked<Overview>): boolean {
  const seen = asked.value;
  const [turns, setTurns] = useState(0);
  const waiting = seen !== null && !seen.fresh && mayBeNew(seen) && turns < WAITS.length;
  useEffect(() => {
    if (seen?.since === "") void send("POST", "/api/visits", {});
  }, [seen?.since]);
  useEffect(() => {
    if (!waiting) return;
    const asking = setTimeout(() => {
      setTurns(turns + 1);
      asked.reload();
    }, WAITS[turns]);
    return () => clearTimeout(asking);
  }, [waiting, turns]);
  return waiting;
}
