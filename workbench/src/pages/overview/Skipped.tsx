import type { Header } from "../../api";
import { Folded } from "../../parts/Folded";

/** Inputs that could not be taken in, why, and what to do. */
export function Skipped({ rows }: { rows: Header["skipped"] }) {
  if (rows.length === 0) return null;
  return (
    <section id="skipped" aria-labelledby="skipped-name">
      <h2 id="skipped-name">Not taken in</h2>
      <div class="skipped">
        <Folded rows={rows} few={5} view={(row) => <Input key={row.where} row={row} />} />
      </div>
    </section>
  );
}

/** One input that was not taken in. */
function Input({ row }: { row: Header["skipped"][number] }) {
  return (
    <div class="input">
      <p>
        <strong>{row.where}</strong>: {row.what}
      </p>
      {row.remedy && <p class="support">{row.remedy}</p>}
    </div>
  );
}
