import { useState } from "preact/hooks";
import type { Decision } from "../api";
import type { Refusal } from "../get";
import { undo } from "../judge";
import { moment } from "../wording";
import { Empty, Failed } from "./Status";

const LISTED: Record<string, string> = { same: "are one: the one on the list", different: "are not one: a namesake" };
const DEEDS: Record<string, string> = {
  same: "are one",
  different: "are not one",
  unsure: "left open",
  reject: "the reading is wrong",
  confirm: "the reading is right",
};

/** What was decided, by whom and why; what stands may be taken back. */
export function Decisions({ decisions }: { decisions: Decision[] }) {
  if (decisions.length === 0) return <Empty>Nobody has decided anything here.</Empty>;
  return (
    <ul class="decisions">
      {decisions.map((row) => (
        <Row key={row.number} row={row} />
      ))}
    </ul>
  );
}

/** One decision. */
function Row({ row }: { row: Decision }) {
  const [refused, setRefused] = useState<Refusal | null>(null);
  const claim = row.kind === "claim" && row.fits ? row.of[0] : undefined;
  const names = row.names.some(Boolean) ? row.names : row.of;
  return (
    <li class={row.undone ? "undone" : ""}>
      <p>
        {names.map((name) => `“${name}”`).join(" and ")} <strong>{(row.kind === "listing" && LISTED[row.decision]) || (DEEDS[row.decision] ?? row.decision)}</strong>
        {row.undone && " (taken back)"}
      </p>
      <p class="support">
        {row.by}, {moment(row.at)}
        {row.why && <> · {row.why}</>}
        {!row.fits && " · what it was about is no longer in the case"}
      </p>
      {claim && (
        <p class="support">
          <a href="?evidence" data-evidence={claim} data-drawer="">
            its words
          </a>
        </p>
      )}
      {!row.undone && (
        <button type="button" class="link" onClick={() => void undo(row.number).then(setRefused)}>
          Undo
        </button>
      )}
      {refused && <Failed failure={refused} />}
    </li>
  );
}
