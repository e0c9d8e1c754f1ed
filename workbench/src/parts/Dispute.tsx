import type { Disagreement } from "../api";
import { pageOf } from "../route";
import { Sentence } from "./Sentence";

/** A disagreement in short: what about, each side's value with the origins behind it. Its page has the words. */
export function Dispute({ row }: { row: Disagreement }) {
  return (
    <article class={`dispute ${row.relation}`} data-evidence={row.conflict}>
      <p class="dispute-of"><a href={pageOf("conflict", row.conflict)}><Sentence parts={row.about} plain /></a></p>
      <ul class="sides">
        {row.sides.map((side) => (
          <li key={side.value}><span class="value">{side.value}</span> <span class="support">{side.origins.length > 0 ? side.origins.join(", ") : side.labels.join(", ")}</span></li>
        ))}
      </ul>
      <p class="facts"><span class="kind">{row.kind}</span> <span class="support">{row.why}</span>{row.status !== "open" && <span class="tag">{row.status}</span>}</p>
    </article>
  );
}
