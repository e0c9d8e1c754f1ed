import { useEffect, useRef } from "preact/hooks";
import { openWords, putAway, usualWords } from "../aside";
import { usePlace } from "../route";
import { useStore } from "../store";
import { EvidenceDrawer } from "./EvidenceDrawer";
import { SourcePane } from "./SourcePane";

/** The pane at the side of every page: the evidence drawer, if it is open, and the source text beneath it. */
export function Aside() {
  const { query } = usePlace();
  const usual = useStore(usualWords),
    away = useStore(putAway);
  const evidence = query.get("evidence"),
    asked = openWords(query);
  const words = asked ?? (away ? null : usual);
  const box = useFocusInto(evidence, Boolean(evidence || asked));
  if (!evidence && !words) return null;
  return (
    <aside class="aside" data-asked={Boolean(evidence || asked)} aria-label="Evidence and source text" ref={box}>
      {evidence && <EvidenceDrawer key={evidence} id={evidence} />}
      {words && <SourcePane words={words} />}
    </aside>
  );
}

/** Gives the focus to what opens and back to where it was when it closes. On a narrow screen the pane covers the page, so the page takes no part. */
function useFocusInto(evidence: string | null, asked: boolean) {
  const box = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const covers = asked && !matchMedia("(min-width: 60rem)").matches;
  useEffect(() => {
    if (!evidence && !covers) {
      if (before.current?.isConnected) before.current.focus();
      before.current = null;
      return;
    }
    before.current ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
    box.current?.querySelector<HTMLElement>(evidence ? ".drawer" : ".close")?.focus();
  }, [evidence, covers]);
  useEffect(() => {
    for (const part of document.querySelectorAll("main, .masthead, .notices")) part.toggleAttribute("inert", covers);
  }, [covers]);
  return box;
}
