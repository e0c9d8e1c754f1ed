import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { openSource, usualWords } from "../aside";
import { useStore } from "../store";

/** List and detail beside each other; the source pane stands at their side. On a narrow screen one at a time, with a switcher. */
export function Panes({
  list,
  detail,
  listName,
  detailName,
  chosen,
}: {
  list: ComponentChildren;
  detail: ComponentChildren;
  listName: string;
  detailName: string;
  chosen: string | undefined;
}) {
  const [shown, setShown] = useState<"list" | "detail">(chosen ? "detail" : "list");
  const usual = useStore(usualWords);
  useEffect(() => setShown(chosen ? "detail" : "list"), [chosen]);
  return (
    <div class="panes" data-shown={shown}>
      <div class="switcher" role="group" aria-label="Panes">
        <button type="button" aria-pressed={shown === "list"} onClick={() => setShown("list")}>
          {listName}
        </button>
        <button type="button" aria-pressed={shown === "detail"} onClick={() => setShown("detail")}>
          {detailName}
        </button>
        {usual && (
          <button type="button" onClick={() => openSource(usual.article, usual.span)}>
            Text
          </button>
        )}
      </div>
      <section class="pane pane-list" aria-label={listName}>
        {shown === "list" && (
          <h1 class="narrow-only" tabIndex={-1}>
            {listName}
          </h1>
        )}
        {list}
      </section>
      <section class="pane pane-detail" aria-label={detailName}>
        {detail}
      </section>
    </div>
  );
}
