import type { ComponentChildren, TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";

interface Row { id: string; href: string; evidence?: string; view: ComponentChildren }

/** A list that is walked with j and k or the arrows; Enter follows the row. One row takes part in the order of Tab. */
export function List({ rows, label, chosen }: { rows: Row[]; label: string; chosen?: string | undefined }) {
  const list = useRef<HTMLUListElement>(null);
  const entry = Math.max(0, rows.findIndex((row) => row.id === chosen));
  const walk = (press: TargetedKeyboardEvent<HTMLUListElement>) => {
    const step = STEPS[press.key];
    if (!step || press.metaKey || press.ctrlKey || press.altKey) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>("a.row") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    moveTo(links, step(at, links.length));
    press.preventDefault();
  };
  return (
    <ul class="list" data-list="" aria-label={label} ref={list} onKeyDown={walk}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <a class="row" href={row.href} tabIndex={index === entry ? 0 : -1} aria-current={row.id === chosen ? "page" : undefined} data-evidence={row.evidence}>
            {row.view}
          </a>
        </li>
      ))}
    </ul>
  );
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  j: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  k: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Gives the focus to one of the rows, and with it the place in the order of Tab. */
function moveTo(links: HTMLElement[], next: number): void {
  for (const [index, link] of links.entries()) link.tabIndex = index === next ? 0 : -1;
  links[next]?.focus();
}
