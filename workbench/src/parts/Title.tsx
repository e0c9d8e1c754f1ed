import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

/** The heading of a page; the window takes its words too. `long`: a sentence, set smaller than a name. */
export function Title({ children, words, long = false }: { children: ComponentChildren; words: string; long?: boolean }) {
  useEffect(() => {
    document.title = `${words} · Twosource`;
  }, [words]);
  return <h1 tabIndex={-1} class={long ? "long" : undefined}>{children}</h1>;
}
