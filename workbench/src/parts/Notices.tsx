import { notice } from "../notice";
import { reachable, serverState } from "../state";
import { useStore } from "../store";
import { moment } from "../wording";
import { TimeFilterChip } from "./TimeFilterChip";

/** What is to be known on every page: as of when, how much is read, what is under way, what was just done. */
export function Notices() {
  const state = useStore(serverState), answers = useStore(reachable), said = useStore(notice);
  return (
    <section class="notices" aria-label="State of the case">
      <p class="as-of">{state.as_of && <>As of {moment(state.as_of)} · </>}{state.version > 0 && <>{state.read} of {state.articles} articles read</>}</p>
      <TimeFilterChip />
      <div aria-live="polite" class="live">
        {!answers && <p class="tag disputed">The server does not answer; what you see may be old.</p>}
        {state.busy && <p class="busy">{state.busy}{state.of > 0 && ` (${state.done} of ${state.of})`}</p>}
        {said && <p class="said">{said}</p>}
      </div>
    </section>
  );
}
