import type { ComponentChildren } from "preact";

/** Rows of which the first few stand in sight and the rest behind "N more". */
export function Folded<Row>({ rows, few, view }: { rows: readonly Row[]; few: number; view: (row: Row) => ComponentChildren }) {
  const rest = rows.slice(few);
  return (
    <>
      {rows.slice(0, few).map(view)}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          {rest.map(view)}
        </details>
      )}
    </>
  );
}
