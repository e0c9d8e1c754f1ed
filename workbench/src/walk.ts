import type { TargetedKeyboardEvent } from "preact";

const STEPS: Record<string, (at: number, count: number) => number> = {
  j: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  k: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Walks through what a list has by the keys j, k, arrows, Home and End. `rows` are the elements that take the focus; gives the one that has it now. */
export function walk(press: TargetedKeyboardEvent<HTMLElement>, rows: string): HTMLElement | null {
  const step = STEPS[press.key];
  const inField = press.target instanceof HTMLElement && press.target.matches("input, textarea, select");
  if (!step || inField || press.metaKey || press.ctrlKey || press.altKey) return null;
  const found = [...press.currentTarget.querySelectorAll<HTMLElement>(rows)];
  const at = found.findIndex((row) => row === document.activeElement || row.parentElement?.contains(document.activeElement));
  const next = found[step(at, found.length)] ?? null;
  next?.focus();
  press.preventDefault();
  return next;
}
