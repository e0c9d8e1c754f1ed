import { plainWords, Sentence } from "../../parts/Sentence";
import { Cells } from "./Cells";
import { Decide } from "./Decide";
import type { Row, Table } from "./grid";

const WORDS: Record<string, string> = {
  conflict: "cannot both hold",
  update: "a later report replaces an earlier figure",
  finer: "one says the same more exactly",
};

/** The disagreements about one event: a row a slot, a column an origin. */
export function TableView({ table }: { table: Table }) {
  const about = table.rows.map((row) => plainWords(row.disagreement.about)).join("; ");
  return (
    <section class="disagreement">
      <div class="scroll" tabIndex={0} role="region" aria-label={`Who says what of ${about}`}>
        <table>
          <caption class="unseen">Who says what of {about}</caption>
          <thead>
            <tr>
              <th scope="col">What is asked</th>
              {table.origins.map((origin) => (
                <th scope="col" key={origin}>
                  {origin}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Slot key={row.disagreement.conflict} row={row} origins={table.origins} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** One slot. */
function Slot({ row, origins }: { row: Row; origins: string[] }) {
  const { disagreement } = row;
  return (
    <tr id={disagreement.conflict} class={disagreement.status} data-evidence={disagreement.conflict}>
      <th scope="row">
        <Sentence parts={disagreement.about} />
        <p class="support">
          <span class={`tag ${disagreement.relation === "conflict" ? "disputed" : "calm"}`} title={WORDS[disagreement.relation]}>
            {disagreement.kind}
          </span>{" "}
          {disagreement.why}
        </p>
        <Decide disagreement={disagreement} />
      </th>
      <Cells row={row} origins={origins} />
    </tr>
  );
}
