import type { Window } from "./brush";
import { narrowed, shifted } from "./brush";
import type { Reach } from "./reach";

/** The brush for the keyboard: two dates, one step earlier or later, and the whole time. */
export function WindowFields({ window, reach, choose }: { window: Window; reach: Reach; choose(window: Window): void }) {
  const set = Boolean(window.from || window.to);
  const { first, last } = narrowed(window, reach);
  return (
    <form class="filters window" onSubmit={(sent) => sent.preventDefault()} aria-label="Narrow the time">
      <label>
        From
        <input type="date" value={window.from} onChange={(change) => choose({ ...window, from: change.currentTarget.value })} />
      </label>
      <label>
        Until
        <input type="date" value={window.to} onChange={(change) => choose({ ...window, to: change.currentTarget.value })} />
      </label>
      <button type="button" disabled={!set || first <= reach.first} onClick={() => choose(shifted(window, reach, -1))}>
        ← earlier
      </button>
      <button type="button" disabled={!set || last >= reach.last} onClick={() => choose(shifted(window, reach, 1))}>
        later →
      </button>
      <button type="button" disabled={!set} onClick={() => choose({ from: "", to: "" })}>
        Whole time
      </button>
    </form>
  );
}
