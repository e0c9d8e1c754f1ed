import type { Disagreement } from "../api";
import { pageOf } from "../route";
import { Sentence } from "./Sentence";

/** How many values, and origins behind each, stand here; the page has all. */
const MOST_SIDES = 4,
  MOST_NAMES = 3;

/** A disagreement in short: what about, each side's value with the origins behind it. Its page has the words. */
export function Dispute({ row }: { row: Disagreement }) {
  return (
    <article class={`dispute ${row.relation}`} data-evidence={row.conflict}>
      <p class="dispute-of">
        <a href={pageOf("conflict", row.conflict)}>
          <Sentence parts={row.about} plain />
        </a>
      </p>
      <ul class="sides">
        {row.sides.slice(0, MOST_SIDES).map((side) => (
          <li key={side.value}>
            <span class="value">{side.value}</span> <span class="support">{whose(side)}</span>
          </li>
        ))}
      </ul>
      {row.sides.length > MOST_SIDES && <p class="support">and {row.sides.length - MOST_SIDES} more values</p>}
      <p class="facts">
        <span class="support">{row.why}</span>
        {row.status !== "open" && <span class="tag">{row.status}</span>}
      </p>
    </article>
  );
}

/** The origins behind a side, save those that its value names already; else the reports. */
function whose({ value, origins, labels }: Disagreement["sides"][number]): string {
  const others = origins.filter((name) => !value.includes(name));
  const names = others.length > 0 ? others : labels;
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
