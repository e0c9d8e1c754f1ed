import type { SourceRow } from "../../api";
import { ChoiceField, Fields, WordsField } from "../../parts/Fields";
import { Rows } from "../../parts/Rows";
import { usePlace, withParams } from "../../route";
import { useRows } from "../../rows";
import { count } from "../../wording";

const KINDS = [
  ["speaker", "speaker"],
  ["document", "document"],
  ["media", "footage and posts"],
  ["agency", "news agency"],
  ["outlet", "outlet"],
] as const;

/** The origins, filtered as the address says. */
export function SourceList({ chosen }: { chosen: string | undefined }) {
  const { query } = usePlace();
  const asked = useRows<SourceRow>("/api/sources", {
    q: query.get("q") ?? "",
    type: query.get("type") ?? "",
    from: query.get("from") ?? "",
    to: query.get("to") ?? "",
  });
  return (
    <>
      <Fields label="Filter the sources">
        <WordsField name="q" label="Name" />
        <ChoiceField name="type" label="Kind" all="any" choices={KINDS} />
      </Fields>
      <Rows asked={asked} what="sources" none="No source fits. Take a filter off." chosen={chosen} row={rowOf} />
    </>
  );
}

/** One origin in the list; the filters stay. */
function rowOf(row: SourceRow) {
  const query = new URLSearchParams(withParams({ source: null, evidence: null }).split("?")[1] ?? "");
  return {
    id: row.origin,
    href: `/sources/${encodeURIComponent(row.origin)}${query.size > 0 ? `?${query}` : ""}`,
    evidence: row.origin,
    view: <Row row={row} />,
  };
}

/** Name, kind, how much it said and how much of it alone. */
function Row({ row }: { row: SourceRow }) {
  return (
    <>
      <span class="name">{row.name}</span>
      <span class="facts">
        <span>
          {row.kind}
          {!row.known && ", not known by name"}
        </span>
        <span>{count(row.claims, "claim")}</span>
        <span>{count(row.articles, "article")}</span>
        {row.alone > 0 && (
          <span>
            {row.alone} of {count(row.events, "event")} alone
          </span>
        )}
      </span>
    </>
  );
}
