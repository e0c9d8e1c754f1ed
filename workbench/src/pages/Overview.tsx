import type { Overview as Seen } from "../api";
import { useAbout } from "../about";
import { useGet } from "../asked";
import { Shown } from "../parts/Status";
import { Blank } from "./overview/Blank";
import { Fresh } from "./overview/Fresh";
import { Heading } from "./overview/Heading";
import { Lanes } from "./overview/Lanes";
import { Open } from "./overview/Open";
import { Skipped } from "./overview/Skipped";
import { Unknown } from "./overview/Unknown";
import { useVisits } from "./overview/visits";

/** What the reports say, by independent origins; what is disputed; what is new. */
export function Overview() {
  const asked = useGet<Seen>("/api/overview");
  useAbout(null, null);
  const waiting = useVisits(asked);
  return (
    <div class="page overview">
      <Shown asked={asked} what="overview">
        {(seen) =>
          seen.header.reports === 0 ? (
            <Blank header={seen.header} />
          ) : (
            <>
              <Heading header={seen.header} open={seen.open_disagreements} />
              {seen.since !== "" && <Fresh changes={seen.fresh} since={seen.since} making={waiting} again={asked.reload} />}
              <div class="two">
                <Lanes seen={seen} />
                <div class="side">
                  <Open rows={seen.disagreements} open={seen.open_disagreements} />
                  <Unknown rows={seen.unknown} />
                  <Skipped rows={seen.header.skipped} />
                </div>
              </div>
            </>
          )
        }
      </Shown>
    </div>
  );
}
