import type { Header } from "../../api";

/** Inputs that could not be taken in, why, and what to do. */
export function Skipped({ rows }: { rows: Header["skipped"] }) {
  if (rows.length === 0) return null;
  return (
    <section id="skipped" aria-labelledby="skipped-name">
      <h2 id="skipped-name">Not taken in</h2>
      <ul class="names">{rows.map((row) => <li key={row.where}><p><strong>{row.where}</strong>: {row.what}</p>{row.remedy && <p class="support">{row.remedy}</p>}</li>)}</ul>
    </section>
  );
}
