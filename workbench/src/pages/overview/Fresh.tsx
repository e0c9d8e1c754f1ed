import type { Changes, Line } from "../../api";
import { send } from "../../get";
import { tell } from "../../notice";
import { Dispute } from "../../parts/Dispute";
import { LineRow } from "../../parts/LineRow";
import { pageOf } from "../../route";
import { count, moment } from "../../wording";

/** What is new since this reader's last visit. `making`: articles have come in, what is new is still being found. */
export function Fresh({ changes, since, making, again }: { changes: Changes | null; since: string; making: boolean; again: () => void }) {
  const seen = async () => {
    const { failure } = await send("POST", "/api/visits", {});
    tell(failure ? failure.error : "Noted: you have seen all of it.");
    again();
  };
  if (!changes && making)
    return (
      <p class="support nothing-new" role="status">
        Looking for what is new since your last visit ({moment(since)})…
      </p>
    );
  if (!changes || size(changes) === 0) return <p class="support nothing-new">Nothing is new since your last visit ({moment(since)}).</p>;
  return (
    <section class="fresh-part" aria-labelledby="fresh-name">
      <header>
        <h2 id="fresh-name">New since your last visit</h2>
        <span class="support">{moment(since)}</span>
        <button type="button" onClick={() => void seen()}>
          I have seen it
        </button>
      </header>
      {changes.arrived.length > 0 && <Arrived rows={changes.arrived} />}
      <Told name="Newly reported" lines={changes.fresh} />
      {changes.more > 0 && <p class="support">and {count(changes.more, "smaller event")}</p>}
      <Told name="More origins than before" lines={changes.risen.map((row) => row.line)} was={changes.risen.map((row) => row.before)} />
      <Told name="Fewer origins than before" lines={changes.fallen.map((row) => row.line)} was={changes.fallen.map((row) => row.before)} />
      {changes.opened.length > 0 && (
        <details open={changes.opened.length === 1}>
          <summary>{count(changes.opened.length, "new disagreement")}</summary>
          {changes.opened.map((row) => (
            <Dispute key={row.conflict} row={row} />
          ))}
        </details>
      )}
      {changes.closed.length > 0 && (
        <details>
          <summary>{count(changes.closed.length, "disagreement")} no longer open</summary>
          {changes.closed.map((row) => (
            <Dispute key={row.conflict} row={row} />
          ))}
        </details>
      )}
      {changes.edits.map((edit) => (
        <p key={edit.label} class="support">
          {edit.label} was changed by its publisher: {count(edit.gone.length, "sentence")} gone, {count(edit.come.length, "sentence")} new.
        </p>
      ))}
      {changes.withdrawn > 0 && (
        <p class="support">
          {count(changes.withdrawn, "line")} of before {changes.withdrawn === 1 ? "is" : "are"} no longer told.
        </p>
      )}
    </section>
  );
}

/** How many things are new. */
function size(changes: Changes): number {
  const { arrived, fresh, risen, fallen, opened, closed, edits, withdrawn } = changes;
  return withdrawn + [arrived, fresh, risen, fallen, opened, closed, edits].reduce((sum, rows) => sum + rows.length, 0);
}

/** Articles that came in. */
function Arrived({ rows }: { rows: Changes["arrived"] }) {
  return (
    <ul class="names">
      {rows.map(({ report, leans, claims }) => (
        <li key={report.article}>
          <a class="name" href={pageOf("article", report.article)}>
            {report.title || report.label}
          </a>{" "}
          <span class="support">
            {report.label}, {count(claims, "claim")}
            {leans.length > 0 && ` · leans on ${leans.join(", ")}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Lines under a name, folded where they are many; `was`: how many origins each had. */
function Told({ name, lines, was }: { name: string; lines: Line[]; was?: number[] }) {
  if (lines.length === 0) return null;
  return (
    <details open={lines.length <= 5}>
      <summary>
        {name} <small>{lines.length}</small>
      </summary>
      <div class="lines">
        {lines.map((line, index) => (
          <div key={line.event}>
            <LineRow line={line} />
            {was && <p class="support was">before: {count(was[index] ?? 0, "origin")}</p>}
          </div>
        ))}
      </div>
    </details>
  );
}
