import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

/** The heading of a page; the window takes its words too. */
export function Title({ children, words }: { children: ComponentChildren; words: string }) {
  useEffect(() => {
    document.title = `${words} · Twosource`;
  }, [words]);
  return <h1 tabIndex={-1}>{children}</h1>;
}
