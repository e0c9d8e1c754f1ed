import type { ArticleRow } from "../../api";
import { ChoiceField, Fields, WordsField } from "../../parts/Fields";
import { Rows } from "../../parts/Rows";
import { usePlace, withParams } from "../../route";
import { useRows } from "../../rows";
import { count } from "../../wording";

/** The articles, filtered as the address says. */
export function ArticleList({ chosen }: { chosen: string | undefined }) {
  const { query } = usePlace();
  const asked = useRows<ArticleRow>("/api/articles", {
    q: query.get("q") ?? "",
    publisher: query.get("publisher") ?? "",
    from: query.get("from") ?? "",
    to: query.get("to") ?? "",
  });
  const publishers = [...new Set((asked.value?.rows ?? []).map((row) => row.publisher).concat(query.get("publisher") ?? ""))].filter(Boolean).sort();
  return (
    <>
      <Fields label="Filter the articles">
        <WordsField name="q" label="Words" hint="in title and text" />
        <ChoiceField name="publisher" label="Publisher" all="any" choices={publishers.map((name) => [name, name] as const)} />
      </Fields>
      <Rows asked={asked} what="articles" none="No article fits. Take a filter off." chosen={chosen} row={rowOf} />
    </>
  );
}

/** One article in the list; the filters stay. */
function rowOf(row: ArticleRow) {
  const query = new URLSearchParams(withParams({ source: null, evidence: null, at: null }).split("?")[1] ?? "");
  return { id: row.article, href: `/articles/${encodeURIComponent(row.article)}${query.size > 0 ? `?${query}` : ""}`, view: <Row row={row} /> };
}

/** Title, publisher, date and what is in it. */
function Row({ row }: { row: ArticleRow }) {
  return (
    <>
      <span class={row.fresh ? "name fresh" : "name"}>
        {row.title || row.label}
        {row.fresh && <span class="unseen"> (new)</span>}
      </span>
      <span class="facts">
        <span class="outlet">{row.publisher || row.label}</span>
        <span>{row.published}</span>
      </span>
      <span class="facts">
        {row.read ? <span>{count(row.claims, "claim")}</span> : <span class="tag">not read: {row.language || "another language"}</span>}
        {row.shares > 0 && <span>shares passages with {row.shares}</span>}
      </span>
    </>
  );
}
