import type { Overview } from "../../api";

/** What the reports leave open. */
export function Unknown({ rows }: { rows: Overview["unknown"] }) {
  if (rows.length === 0) return null;
  return (
    <section id="unknown" aria-labelledby="unknown-name">
      <h2 id="unknown-name">What is not known</h2>
      {rows.map((row) => (
        <details key={row.what}>
          <summary>
            {row.what} <small>{row.lines.length}</small>
          </summary>
          <ul class="dashes">
            {row.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
