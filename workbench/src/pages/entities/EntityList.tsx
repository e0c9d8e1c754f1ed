import type { EntityRow } from "../../api";
import { ChoiceField, Fields, WordsField } from "../../parts/Fields";
import { Rows } from "../../parts/Rows";
import { usePlace, withParams } from "../../route";
import { useRows } from "../../rows";
import { ENTITY_TYPES, count, term } from "../../wording";

/** The entities, filtered as the address says. */
export function EntityList({ chosen }: { chosen: string | undefined }) {
  const { query } = usePlace();
  const asked = useRows<EntityRow>("/api/entities", {
    q: query.get("q") ?? "",
    type: query.get("type") ?? "",
    from: query.get("from") ?? "",
    to: query.get("to") ?? "",
  });
  return (
    <>
      <Fields label="Filter the entities">
        <WordsField name="q" label="Name" hint="any of its names" />
        <ChoiceField name="type" label="Type" all="any" choices={ENTITY_TYPES.map((type) => [type, term(type)] as const)} />
      </Fields>
      <Rows asked={asked} what="entities" none="No entity fits. Take a filter off." chosen={chosen} row={rowOf} />
    </>
  );
}

/** One entity in the list; the filters stay. */
function rowOf(row: EntityRow) {
  const query = new URLSearchParams(withParams({ source: null, evidence: null }).split("?")[1] ?? "");
  return {
    id: row.entity,
    href: `/entities/${encodeURIComponent(row.entity)}${query.size > 0 ? `?${query}` : ""}`,
    evidence: row.entity,
    view: <Row row={row} />,
  };
}

/** Name, role and counts. */
function Row({ row }: { row: EntityRow }) {
  return (
    <>
      <span class={row.fresh ? "name fresh" : "name"}>
        {row.name}
        {row.fresh && <span class="unseen"> (new)</span>}
      </span>
      {row.role && <span class="row-role">{row.role}</span>}
      <span class="facts">
        <span>{term(row.type)}</span>
        <span>{count(row.articles, "article")}</span>
        <span>{count(row.events, "event")}</span>
        {row.said > 0 && <span>says {count(row.said, "claim")}</span>}
      </span>
    </>
  );
}
