import { useMemo, useState } from "preact/hooks";
import type { PageProps } from ".";
import type { Disagreement } from "../api";
import { useGet } from "../asked";
import { MoreRows } from "../parts/MoreRows";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { to, usePlace, withParams } from "../route";
import { tables, wanted } from "./disagreements/grid";
import { Narrow } from "./disagreements/Narrow";
import { TableView } from "./disagreements/TableView";
import "./disagreements/disagreements.css";

const STEP = 40;

/** Where the reports disagree. Nothing is deleted: what was dismissed stays, with who, when and why. */
export function Disagreements({ id }: PageProps) {
  return (
    <div class="page">
      <Title words="Disagreements">Disagreements</Title>
      {id ? <One id={id} /> : <All />}
    </div>
  );
}

/** One disagreement, by the id of a conflict that is in it. */
function One({ id }: { id: string }) {
  const asked = useGet<Disagreement>(`/api/disagreements/${encodeURIComponent(id)}`);
  return (
    <>
      <p>
        <a href={to("/disagreements")}>All disagreements</a>
      </p>
      <Shown asked={asked} what="disagreement">
        {(row) => tables([row]).map((table) => <TableView key={table.event} table={table} />)}
      </Shown>
    </>
  );
}

/** All of them. */
function All() {
  const asked = useGet<Disagreement[]>(to("/api/disagreements"));
  return (
    <>
      <p class="support">
        What cannot both hold, what a later report replaces, and what one says more exactly than another. You may adopt a side for your brief or
        dismiss a disagreement; it stays listed.
      </p>
      <Shown asked={asked} what="disagreements">
        {(rows) => <Listed rows={rows} />}
      </Shown>
    </>
  );
}

/** The tables that are wanted, some at a time. */
function Listed({ rows }: { rows: Disagreement[] }) {
  const { query } = usePlace();
  const [shown, setShown] = useState(STEP);
  const status = query.get("status") ?? "open";
  const sieve = { relation: query.get("relation") ?? "", status: status === "all" ? "" : status };
  const made = useMemo(() => tables(wanted(rows, sieve)), [rows, sieve.relation, sieve.status]);
  if (!rows.length) return <Empty>The reports do not disagree on anything that is read{narrowed(query) && ", within the time that is set"}.</Empty>;
  return (
    <>
      <Narrow rows={rows} sieve={sieve} />
      {made.slice(0, shown).map((table) => (
        <TableView key={table.event} table={table} />
      ))}
      <MoreRows shown={shown} of={made.length} step={STEP} more={() => setShown(shown + STEP)} />
      {!made.length && (
        <Empty>
          None of this kind. <a href={withParams({ relation: null, status: "all" })}>Show all</a>
        </Empty>
      )}
    </>
  );
}

/** Whether a stretch of time is set. */
function narrowed(query: URLSearchParams): boolean {
  return query.has("from") || query.has("to");
}
