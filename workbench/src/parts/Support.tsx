import type { Line } from "../api";

/** On what a line rests: the origins one under the other, each with the reports that have it. What counts once stands in one row. */
export function Support({ line }: { line: Line }) {
  if (line.strands.length < 2) return <p class="support">{line.support}</p>;
  return <ol class="support strands">{line.strands.map((strand) => <li key={strand}>{strand}</li>)}</ol>;
}
