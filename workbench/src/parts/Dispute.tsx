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
          <li key={side.value}><span class="value">{side.value}</span> <span class="support">{whose(side)}</span></li>
        ))}
      </ul>
      <p class="facts"><span class="support">{row.why}</span>{row.status !== "open" && <span class="tag">{row.status}</span>}</p>
    </article>
  );
}

/** The origins behind a side, save those that its value names already; else the reports. */
function whose({ value, origins, labels }: Disagreement["sides"][number]): string {
  const others = origins.filter((name) => !value.includes(name));
  return (others.length > 0 ? others : labels).join(", ");
}
