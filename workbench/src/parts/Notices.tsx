import type { State } from "../api";
import { notice } from "../notice";
import { reachable, serverState } from "../state";
import { useStore } from "../store";
import { moment } from "../wording";
import { TimeFilterChip } from "./TimeFilterChip";

/** What is to be known on every page: as of when, how much is read, what is under way, what was just done. */
export function Notices() {
  const state = useStore(serverState),
    answers = useStore(reachable),
    said = useStore(notice);
  return (
    <section class="notices" aria-label="State of the case">
      <p class="as-of">
        {state.as_of && <>As of {moment(state.as_of)} · </>}
        {state.version > 0 && state.articles > 0 && (
          <>
            {state.read} of {state.articles} articles read
          </>
        )}
      </p>
      <TimeFilterChip />
      <div aria-live="polite" class="live">
        {!answers && <p class="tag disputed">The server does not answer; what you see may be old.</p>}
        {state.busy && (
          <p class="busy">
            {state.busy}
            {state.of > 0 && ` (${state.done} of ${state.of})`}
          </p>
        )}
        {others(state).length > 0 && <p>Also here: {others(state).join(", ")}</p>}
        {said.words && (
          <p class="said">
            {said.words}
            {said.back && (
              <>
                {" "}
                <button type="button" class="link" onClick={said.back}>
                  Undo
                </button>
              </>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

/** The other readers of the case. */
function others(state: State): string[] {
  return state.readers.filter((name) => name !== state.reader);
}
