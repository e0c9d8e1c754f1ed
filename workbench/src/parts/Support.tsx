import type { Line } from "../api";

/** How many origins stand under a line before the rest is folded. */
const FEW = 5;

/** On what a line rests: the origins one under the other, each with the reports that have it. What counts once stands in one row. */
export function Support({ line }: { line: Line }) {
  if (line.strands.length < 2) return <p class="support">{line.support}</p>;
  const rest = line.strands.slice(FEW);
  return (
    <>
      <ol class="support strands">{line.strands.slice(0, FEW).map((strand) => <li key={strand}>{strand}</li>)}</ol>
      {rest.length > 0 && (
        <details class="support">
          <summary>{rest.length} more</summary>
          <ol class="strands" start={FEW + 1}>{rest.map((strand) => <li key={strand}>{strand}</li>)}</ol>
        </details>
      )}
    </>
  );
}
