import type { EntityPage, Report, SourcePage } from "../../api";
import { useGet } from "../../asked";
import { usePlace, withParams } from "../../route";

/** Says to which entity, source, article or publisher the list is narrowed, and takes it off. */
export function Narrowed() {
  const { query } = usePlace();
  const entity = query.get("entity"),
    origin = query.get("source_of"),
    article = query.get("article"),
    publisher = query.get("publisher");
  const named = useGet<EntityPage>(entity ? `/api/entities/${encodeURIComponent(entity)}` : null);
  const spoken = useGet<SourcePage>(origin ? `/api/sources/${encodeURIComponent(origin)}` : null);
  const written = useGet<{ report: Report }>(article ? `/api/articles/${encodeURIComponent(article)}` : null);
  return (
    <>
      {entity && <Chip name="entity" words={`with ${named.value?.name ?? "…"}`} />}
      {origin && <Chip name="source_of" words={`from ${spoken.value?.name ?? "…"}`} />}
      {article && <Chip name="article" words={`in ${written.value?.report.label ?? "…"}`} />}
      {publisher && <Chip name="publisher" words={`published by ${publisher}`} />}
    </>
  );
}

/** One thing that the list is narrowed to. */
function Chip({ name, words }: { name: string; words: string }) {
  return (
    <p class="chip">
      <span>{words}</span>
      <a href={withParams({ [name]: null })}>show all</a>
    </p>
  );
}
