import { store } from "./store";

const KEY = "twosource-reader";

/** The name that this reader gave; empty: the server takes the name of the user. */
export const reader = store(kept());

/** Remembers the reader's name in this browser. */
export function callReader(name: string): void {
  reader.set(name);
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A browser that keeps nothing: the name holds until the page is closed.
  }
}

/** The name as it goes with every request. */
export function readerName(): string {
  return reader.get();
}

/** The name that this browser kept. */
function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}
