import type { ClaimRow } from "../api";
import { pageOf } from "../route";
import { Decide } from "./Decide";
import { QuoteView } from "./QuoteView";

/** One claim: its words, who says it and how firmly, where it comes from; a wrong reading may be rejected. `withEvent`: leads to its event; `of`: the origin whose page it stands on. */
export function ClaimView({ claim, withEvent = false, of }: { claim: ClaimRow; withEvent?: boolean; of?: string }) {
  return (
    <li class={claim.rejected ? "claim-row rejected" : "claim-row"} data-evidence={claim.claim}>
      <QuoteView quote={claim.quote} speaker={claim.speaker} firmness={claim.firmness} />
      <p class="facts">
        {claim.when && claim.when !== "undated" && <span class="when">{claim.when}</span>}
        {claim.quantity && <span>{claim.quantity}</span>}
        {claim.origin && claim.origin.id !== of && (
          <span>
            origin: <a href={pageOf("source", claim.origin.id)}>{claim.origin.name}</a>
          </span>
        )}
        {withEvent && claim.event && <a href={pageOf("event", claim.event.id)}>open event</a>}
        {claim.rejected ? (
          <span class="tag disputed">rejected</span>
        ) : (
          <Decide label="Reject" question="The article does not say this; the claim is left out" decision="reject" named={[claim.claim]} />
        )}
      </p>
    </li>
  );
}
