import { useEffect, useRef, useState } from "preact/hooks";
import type { ArticlePage } from "../../api";
import { asRead } from "../../direction";
import { Decide } from "../../parts/Decide";
import { FLAT, OWN } from "../../parts/QuoteView";
import { Empty } from "../../parts/Status";
import { pageOf, withParams } from "../../route";
import { count, term } from "../../wording";

/** How many claims are shown at first, and how many more at a time. */
const STEP = 100;
type Row = ArticlePage["claims"][number];

/** The claims of an article beside its text, in their order; the chosen one in sight. Those of one origin only are marked. */
export function ClaimsBeside({ claims, chosen }: { claims: Row[]; chosen: string | undefined }) {
  const [most, setMost] = useState(STEP);
  const shown = Math.max(most, claims.findIndex((claim) => claim.claim === chosen) + 1);
  if (claims.length === 0)
    return (
      <div class="beside-claims">
        <Empty>No claim was read in it.</Empty>
      </div>
    );
  return (
    <div class="beside-claims">
      <h2>{count(claims.length, "claim")}</h2>
      <ol class="claims-beside">
        {claims.slice(0, shown).map((claim) => (
          <Beside key={claim.claim} claim={claim} chosen={claim.claim === chosen} />
        ))}
      </ol>
      {claims.length > shown && (
        <p class="more-rows">
          <span>{claims.length - shown} more</span>
          <button type="button" onClick={() => setMost(shown + STEP)}>
            Show more
          </button>
        </p>
      )}
    </div>
  );
}

/** One claim: its words lead to their place. */
function Beside({ claim, chosen }: { claim: Row; chosen: boolean }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <li ref={item} aria-current={chosen ? "true" : undefined} class={claim.rejected ? "rejected" : ""} data-evidence={claim.event?.id ?? claim.claim}>
      <a class="say" href={withParams({ at: `${claim.span.start}-${claim.span.end}` })}>
        {asRead(claim.quote.words)}
      </a>
      <p class="facts support">
        <span>{term(claim.type)}</span>
        {claim.speaker !== OWN && <span>{claim.speaker}</span>}
        {claim.firmness !== FLAT && <span class="firm">{claim.firmness}</span>}
        {claim.event && <a href={pageOf("event", claim.event.id)}>{count(claim.origins, "origin")}</a>}
        {claim.rejected ? (
          <span class="tag disputed">rejected</span>
        ) : (
          <Decide label="Reject" question="The article does not say this; the claim is left out" decision="reject" named={[claim.claim]} />
        )}
      </p>
    </li>
  );
}
