import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Drawer, Evidence, Rest } from "../api";
import { closeEvidence, openSource } from "../aside";
import { useGet } from "../asked";
import { pageOf } from "../route";
import { FLAT, QuoteView } from "./QuoteView";
import { count } from "../wording";
import { Decide } from "./Decide";
import { Decisions } from "./Decisions";
import { Refs } from "./Refs";
import { Sentence } from "./Sentence";
import { Shown } from "./Status";

/** On what something rests: its claims grouped by strand and origin. The arrow keys go from claim to claim, the source text follows. */
export function EvidenceDrawer({ id }: { id: string }) {
  const path = id.startsWith("tie?") ? `/api/evidence/${id}` : `/api/evidence/${encodeURIComponent(id)}`;
  const asked = useGet<Drawer>(path);
  return (
    <section class="drawer" aria-label="Evidence" tabIndex={-1}>
      <Shown asked={asked} what="evidence">
        {(drawer) => <Opened key={id} drawer={drawer} />}
      </Shown>
    </section>
  );
}

/** The drawer with what is in it. */
function Opened({ drawer }: { drawer: Drawer }) {
  const all = useMemo(() => drawer.rests.flatMap((rest) => rest.evidence), [drawer]);
  const [at, step] = useStep(all);
  return (
    <>
      <header class="drawer-head">
        <h2 tabIndex={-1}>
          Evidence <span class="count">{drawer.number}</span>
        </h2>
        <div class="steps">
          <button type="button" onClick={() => step(-1)} disabled={at <= 0} aria-label="Previous evidence" title="←">
            ←
          </button>
          <span aria-live="polite">{all.length === 0 ? "none" : `${at + 1} of ${all.length}`}</span>
          <button type="button" onClick={() => step(1)} disabled={at >= all.length - 1} aria-label="Next evidence" title="→">
            →
          </button>
          <button type="button" class="quiet" onClick={closeEvidence} aria-label="Close the evidence" title="Esc">
            ×
          </button>
        </div>
      </header>
      <div class="drawer-body">
        <p class="drawer-of">
          <Sentence parts={drawer.sentence} />
        </p>
        <p class="support">{drawer.support}</p>
        {strands(drawer.rests).map((strand) => (
          <Strand key={strand[0]?.origin} rests={strand} current={all[at]} />
        ))}
        {drawer.more > 0 && <p class="support">and {count(drawer.more, "more origin")}, on the page itself</p>}
        {drawer.links.length > 0 && (
          <>
            <h3>See also</h3>
            <Refs refs={drawer.links} />
          </>
        )}
        {drawer.decisions.length > 0 && (
          <>
            <h3>Decisions</h3>
            <Decisions decisions={drawer.decisions} />
          </>
        )}
      </div>
    </>
  );
}

/** Where among the evidence the reader is, and how to go on. The source text is opened at the words. */
function useStep(all: Evidence[]): [number, (by: number) => void] {
  const [at, setAt] = useState(0);
  const step = (by: number) => setAt((now) => Math.min(Math.max(0, now + by), Math.max(0, all.length - 1)));
  const quote = all[at]?.quote;
  useEffect(() => {
    if (quote) openSource(quote.article, quote.span);
  }, [quote?.article, quote?.span.start, quote?.span.end]);
  useEffect(() => {
    const walk = (press: KeyboardEvent) => {
      const by = press.key === "ArrowLeft" ? -1 : press.key === "ArrowRight" ? 1 : 0;
      const field = press.target instanceof HTMLElement && press.target.matches("input, textarea, select, [role=slider]");
      if (by === 0 || field || press.altKey || press.metaKey || press.ctrlKey) return;
      press.preventDefault();
      step(by);
    };
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, [all]);
  return [at, step];
}

/** Origins that count once, together. */
function strands(rests: readonly Rest[]): Rest[][] {
  const groups = new Map<number, Rest[]>();
  for (const rest of rests) groups.set(rest.strand, [...(groups.get(rest.strand) ?? []), rest]);
  return [...groups.values()];
}

/** One strand: an origin, or several that count as one. */
function Strand({ rests, current }: { rests: Rest[]; current: Evidence | undefined }) {
  return (
    <div class={rests.length > 1 ? "strand joined" : "strand"}>
      {rests.length > 1 && <p class="once">These {rests.length} lean on one another and count once</p>}
      {rests.map((rest) => (
        <Origin key={rest.origin} rest={rest} current={current} />
      ))}
    </div>
  );
}

/** One origin with its claims. */
function Origin({ rest, current }: { rest: Rest; current: Evidence | undefined }) {
  return (
    <div class={rest.known ? "rest" : "rest unknown"}>
      <p class="from">
        <a href={pageOf("source", rest.origin)}>{rest.name}</a> <span class="kind">{rest.kind}</span>
      </p>
      <p class="why">
        {rest.why}
        {rest.articles.length > 0 && <> · in {rest.articles.join(", ")}</>}
      </p>
      <ol class="proofs">
        {rest.evidence.map((proof) => (
          <Proof key={proof.claim} proof={proof} current={proof === current} />
        ))}
      </ol>
      {rest.more > 0 && <p class="more">and {rest.more} more</p>}
    </div>
  );
}

/** One claim as proof; the one that the reader is at is marked and brought into sight, and may be rejected. */
function Proof({ proof, current }: { proof: Evidence; current: boolean }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li ref={item} aria-current={current ? "true" : undefined}>
      <QuoteView
        quote={proof.quote}
        speaker={proof.speaker}
        firmness={[proof.firmness, proof.when].filter((words) => words && words !== FLAT).join(" · ")}
      />
      {current && <Decide label="Reject" question="The article does not say this; the claim is left out" decision="reject" named={[proof.claim]} />}
    </li>
  );
}
