import type { Line } from "../api";

/** When and where an event was, and what is to be minded of it. */
export function Marks({ line }: { line: Line }) {
  return (
    <>
      <span class={line.when === "undated" ? "when unknown" : "when"}>{line.when}</span>
      {line.where && <span class="where">{line.where}</span>}
      {line.mark && <span class={`tag ${line.mark.replaceAll(" ", "-")}`}>{line.mark}</span>}
      {line.clash && <span class={line.clash === "updated" ? "tag calm" : "tag disputed"}>{line.clash}</span>}
    </>
  );
}
