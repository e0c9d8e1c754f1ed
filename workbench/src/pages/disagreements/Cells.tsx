import type { Disagreement } from "../../api";
import { QuoteView } from "../../parts/QuoteView";
import { AddFinding } from "../../parts/AddFinding";
import type { Row, Value } from "./grid";

/** The cells of one row: for each origin its value and the words in which it gives it. */
export function Cells({ row, origins }: { row: Row; origins: string[] }) {
  return (
    <>
      {origins.map((origin) => (
        <td key={origin} data-origin={origin}>
          {row.cells.get(origin)?.map((value) => <OneValue key={value.side} value={value} disagreement={row.disagreement} />) ?? (
            <span class="silent">says nothing of it</span>
          )}
        </td>
      ))}
    </>
  );
}

/** A value, its words, and the way to take it into one's own brief. */
function OneValue({ value, disagreement }: { value: Value; disagreement: Disagreement }) {
  return (
    <div class={`value-of side-${value.side % 4}`}>
      <p class="value">{value.value}</p>
      {value.evidence.slice(0, 2).map((one) => (
        <QuoteView key={one.claim} quote={one.quote} speaker={one.speaker} firmness={one.firmness} />
      ))}
      {value.evidence.length > 2 && <p class="more">and {value.evidence.length - 2} more</p>}
      {disagreement.status === "open" && <AddFinding conflict={disagreement.conflict} side={value.value} label="Adopt for my brief" />}
    </div>
  );
}
