import type { ComponentChildren, TargetedKeyboardEvent } from "preact";
import { walk } from "../walk";

interface Row {
  id: string;
  href: string;
  evidence?: string;
  view: ComponentChildren;
}

/** A list that is walked with j and k or the arrows; Enter follows the row. One row takes part in the order of Tab. */
export function List({ rows, label, chosen }: { rows: Row[]; label: string; chosen?: string | undefined }) {
  const entry = Math.max(
    0,
    rows.findIndex((row) => row.id === chosen),
  );
  return (
    <ul class="list" data-list="" aria-label={label} onKeyDown={rove}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <a
            class="row"
            href={row.href}
            tabIndex={index === entry ? 0 : -1}
            aria-current={row.id === chosen ? "page" : undefined}
            data-evidence={row.evidence}
          >
            {row.view}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Goes on to another row, which takes the place in the order of Tab. */
function rove(press: TargetedKeyboardEvent<HTMLUListElement>): void {
  const now = walk(press, "a.row");
  if (!now) return;
  for (const row of press.currentTarget.querySelectorAll<HTMLElement>("a.row")) row.tabIndex = row === now ? 0 : -1;
}
