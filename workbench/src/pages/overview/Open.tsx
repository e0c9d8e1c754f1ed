import type { Disagreement } from "../../api";
import { Dispute } from "../../parts/Dispute";
import { Empty } from "../../parts/Status";
import { to } from "../../route";

const FEW = 5;

/** The open disagreements, a few of them. */
export function Open({ rows, open }: { rows: Disagreement[]; open: number }) {
  const standing = rows.filter((row) => row.status === "open");
  return (
    <section id="disputed" aria-labelledby="disputed-name">
      <h2 id="disputed-name">Disagreements</h2>
      {standing.length === 0 ? (
        <Empty>The reports do not disagree on anything that was read.</Empty>
      ) : (
        standing.slice(0, FEW).map((row) => <Dispute key={row.conflict} row={row} />)
      )}
      {rows.length > 0 && (
        <p class="more-rows">
          <a href={to("/disagreements")}>{open > FEW ? `all ${open} as a table` : "as a table, with the words"}</a>
        </p>
      )}
    </section>
  );
}
