import { serverState } from "../../state";
import { useStore } from "../../store";
import { count } from "../../wording";
import type { Standing } from "./useUpload";

/** How far it is: files on their way, then articles being read; one line for each file that was refused. */
export function StandingView({ standing }: { standing: Standing }) {
  const state = useStore(serverState);
  const reading = state.busy !== "" && state.of > 0;
  return (
    <div class="standing">
      <div role="status">
        {standing.busy && <Bar words={`${standing.sent} of ${count(standing.of, "file")} sent`} value={standing.sent} of={standing.of} />}
        {reading && <Bar words={`${state.busy} ${state.done} of ${state.of}`} value={state.done} of={state.of} />}
        {!standing.busy && standing.accepted.length > 0 && (
          <p>
            {count(standing.accepted.length, "file")} taken{reading ? "; they are being read, the pages follow by themselves" : ""}.
          </p>
        )}
      </div>
      {standing.refused.length > 0 && (
        <section aria-labelledby="refused-title">
          <h2 id="refused-title">
            Not taken <small>{standing.refused.length}</small>
          </h2>
          <ul class="refused">
            {standing.refused.map((row, index) => (
              <li key={index}>
                <strong class="name">{row.where}</strong> {row.what}
                {row.remedy && <span class="remedy">; {row.remedy}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A bar with words. */
function Bar({ words, value, of }: { words: string; value: number; of: number }) {
  return (
    <p class="progress">
      <progress value={value} max={of || 1} aria-label={words} /> {words}
    </p>
  );
}
