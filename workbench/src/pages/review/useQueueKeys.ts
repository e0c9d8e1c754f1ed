import { useEffect, useRef } from "preact/hooks";
import { moveOf, type Move } from "./turns";

interface Deeds {
  play(move: Move): void;
  undo(): void;
  reason(): void;
}

/** The keys of the queue: s, d, u, space, z, r. In a field they are letters; on a button the space bar presses it. */
export function useQueueKeys(deeds: Deeds): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const heard = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.metaKey || press.ctrlKey || press.altKey || document.querySelector("dialog[open]")) return;
      const on = press.target instanceof HTMLElement ? press.target : null;
      if (on?.closest("input, textarea, select, [contenteditable]") || (press.key === " " && on?.closest("button, a, summary"))) return;
      const move = moveOf(press.key);
      if (!move) return;
      press.preventDefault();
      if (move === "undo") latest.current.undo();
      else if (move === "reason") latest.current.reason();
      else latest.current.play(move);
    };
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  }, []);
}
