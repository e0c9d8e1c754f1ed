import { useState } from "preact/hooks";
import type { ClaimRow } from "../api";
import { useRows } from "../rows";
import { ClaimView } from "./ClaimView";
import { Empty, Shown } from "./Status";

/** How the server is asked for all of some claims. */
type Asking = { source?: string; speaker?: string; entity?: string };
interface Given {
  claims: ClaimRow[];
  more: number;
  none: string;
  asking: Asking;
}

/** Claims, a few at first; `asking` says how the server is asked for the others. */
export function Claims({ claims, more, none, asking }: Given) {
  const [all, setAll] = useState(false);
  if (claims.length === 0) return <Empty>{none}</Empty>;
  if (all) return <AllClaims asking={asking} />;
  return (
    <>
      <ul class="claims">
        {claims.map((claim) => (
          <ClaimView key={claim.claim} claim={claim} of={asking.source} withEvent />
        ))}
      </ul>
      {more > 0 && (
        <p class="more-rows">
          <span>{more} more</span>
          <button type="button" onClick={() => setAll(true)}>
            Show them
          </button>
        </p>
      )}
    </>
  );
}

/** All claims that are asked for, page by page. */
function AllClaims({ asking }: { asking: Asking }) {
  const asked = useRows<ClaimRow>("/api/claims", asking);
  return (
    <Shown asked={asked} what="claims">
      {({ rows }) => (
        <>
          <ul class="claims">
            {rows.map((claim) => (
              <ClaimView key={claim.claim} claim={claim} of={asking.source} withEvent />
            ))}
          </ul>
          {asked.left > 0 && (
            <p class="more-rows">
              <span>{asked.left} more</span>
              <button type="button" onClick={asked.more}>
                Show more
              </button>
            </p>
          )}
        </>
      )}
    </Shown>
  );
}
