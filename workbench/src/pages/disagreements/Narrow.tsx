import type { Disagreement } from "../../api";
import { go, withParams } from "../../route";
import { counted, type Sieve } from "./grid";

const RELATIONS: [string, string][] = [
  ["", "All"],
  ["conflict", "Conflicts"],
  ["update", "Updates"],
  ["finer", "Finer values"],
];
const STATUSES: [string, string][] = [
  ["open", "Open"],
  ["dismissed", "Dismissed"],
  ["all", "Both"],
];

/** Which disagreements are shown, with how many there are of each. */
export function Narrow({ rows, sieve }: { rows: Disagreement[]; sieve: Sieve }) {
  const [relations, statuses] = [counted(rows, "relation"), counted(rows, "status")];
  return (
    <div class="narrowing">
      <div role="group" aria-label="Kind of disagreement" class="choices">
        {RELATIONS.map(([relation, words]) => (
          <button key={relation} type="button" aria-pressed={sieve.relation === relation} onClick={() => go(withParams({ relation }), true)}>
            {words} <small>{relation ? (relations[relation] ?? 0) : rows.length}</small>
          </button>
        ))}
      </div>
      <div role="group" aria-label="Open or dismissed" class="choices">
        {STATUSES.map(([status, words]) => (
          <button
            key={status}
            type="button"
            aria-pressed={(sieve.status || "all") === status}
            onClick={() => go(withParams({ status: status === "open" ? null : status }), true)}
          >
            {words} <small>{status === "all" ? rows.length : (statuses[status] ?? 0)}</small>
          </button>
        ))}
      </div>
    </div>
  );
}
