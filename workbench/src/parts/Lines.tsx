import type { Line } from "../api";
import { walk } from "../walk";
import { LineRow } from "./LineRow";

/** Events as lines, one under the other; j and k walk from badge to badge, Enter or `e` opens the evidence. */
export function Lines({ lines, kind = "" }: { lines: readonly Line[]; kind?: string }) {
  return (
    <div class="lines" data-list="" onKeyDown={(press) => walk(press, ".badge")}>
      {lines.map((line) => (
        <LineRow key={line.event} line={line} kind={kind} />
      ))}
    </div>
  );
}
