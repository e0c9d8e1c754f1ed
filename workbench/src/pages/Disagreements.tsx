import { useEffect, useMemo } from "preact/hooks";
import type { PageProps } from ".";
import type { Disagreement } from "../api";
import { useGet } from "../asked";
import { tables, wanted } from "./disagreements/grid";
import { Narrow } from "./disagreements/Narrow";
import { TableView } from "./disagreements/TableView";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { to, usePlace, withParams } from "../route";
import "./disagreements/disagreements.css";

/** Where the reports disagree. Nothing is deleted: what was dismissed stays, with who, when and why. */
export function Disagreements({ id }: PageProps) {
  const { query } = usePlace();
  const asked = useGet<Disagreement[]>(id ? "/api/disagreements" : to("/api/disagreements"));
  const narrowed = query.has("from") || query.has("to");
  return (
    <div class="page">
      <Title words="Disagreements">Disagreements</Title>
      <p class="support">
        What cannot both hold, what a later report replaces, and what one says more exactly than another. You may adopt a side for your brief or
        dismiss a disagreement; it stays listed.
      </p>
      <Shown asked={asked} what="disagreements">
        {(rows) => <Listed rows={rows} id={id} narrowed={narrowed} />}
      </Shown>
    </div>
  );
}

/** The tables that are wanted; with an id only that disagreement, whatever the filters. */
function Listed({ rows, id, narrowed }: { rows: Disagreement[]; id: string | undefined; narrowed: boolean }) {
  const { query } = usePlace();
  const status = query.get("status") ?? "open";
  const sieve = { relation: query.get("relation") ?? "", status: status === "all" ? "" : status };
  const made = useMemo(() => tables(id ? rows.filter((row) => row.conflict === id) : wanted(rows, sieve)), [rows, id, sieve.relation, sieve.status]);
  useEffect(() => {
    if (id) document.getElementById(id)?.scrollIntoView({ block: "nearest" });
  }, [id]);
  if (!rows.length)
    return (
      <Empty>
        {narrowed ? "The reports do not disagree on anything within the time that is set." : "The reports do not disagree on anything that is read."}
      </Empty>
    );
  return (
    <>
      {id ? (
        <p>
          <a href="/disagreements">All {rows.length} disagreements</a>
        </p>
      ) : (
        <Narrow rows={rows} sieve={sieve} />
      )}
      {made.map((table) => (
        <TableView key={table.event} table={table} />
      ))}
      {!made.length && (
        <Empty>
          {id ? (
            "There is no such disagreement in this case; it may have gone with a decision."
          ) : (
            <>
              None of this kind. <a href={withParams({ relation: null, status: "all" })}>Show all</a>
            </>
          )}
        </Empty>
      )}
    </>
  );
}
