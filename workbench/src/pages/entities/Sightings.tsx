import type { EntityPage } from "../../api";
import { pageOf } from "../../route";

/** Where it was when, by which event; what is disputed says so. */
export function Sightings({ rows }: { rows: EntityPage["sightings"] }) {
  return (
    <ul class="sightings">
      {rows.map((row) => (
        <li key={row.event + row.where}>
          <a href={pageOf("event", row.event)}>{row.where || "somewhere"}</a> <span class="support">{row.when}</span>{" "}
          {row.disputed && <span class="tag disputed">disputed</span>}
        </li>
      ))}
    </ul>
  );
}
