import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { headingCame } from "../focus";

/** The heading of a page; the window takes its words too. `long`: a sentence, set smaller than a name. */
export function Title({ children, words, long = false }: { children: ComponentChildren; words: string; long?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingCame(heading.current), []);
  useEffect(() => {
    document.title = `${words} · Twosource`;
  }, [words]);
  return (
    <h1 tabIndex={-1} ref={heading} class={long ? "long" : undefined}>
      {children}
    </h1>
  );
}
