import { usePlace, withParams } from "../route";
import { day } from "../wording";

/** Says that everything is narrowed to a stretch of time, and takes that off. */
export function TimeFilterChip() {
  const { query, path } = usePlace();
  const from = query.get("from"),
    until = query.get("to");
  if (!from && !until) return null;
  return (
    <p class="chip">
      <span>
        {path === "/" ? "The lists are narrowed" : "Narrowed"} to {from ? day(from) : "the beginning"} – {until ? day(until) : "the end"}
      </span>
      <a href={withParams({ from: null, to: null })}>show all</a>
    </p>
  );
}
