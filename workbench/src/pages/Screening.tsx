import type { Screening as Screened } from "../api";
import { useAbout } from "../about";
import { useGet } from "../asked";
import { Decisions } from "../parts/Decisions";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { HitView } from "./screening/HitView";
import { Sayings } from "./screening/Sayings";

/** Who of the case may stand on the list that the server was started with. */
export function Screening() {
  const asked = useGet<Screened>("/api/screening");
  useAbout(null, null);
  return (
    <div class="page narrow">
      <Shown asked={asked} what="screening" page>
        {(found) => <List found={found} />}
      </Shown>
    </div>
  );
}

/** The list, its hits, and what the two sides do not share. */
function List({ found }: { found: Screened }) {
  return (
    <>
      <Title words="Screening">Screening</Title>
      <p>
        {found.title}, {found.day ? `as of ${found.day}` : "which does not say of which day it is"}; {found.entries.toLocaleString("en")} entries.
      </p>
      <p class="support">
        {found.entities} people, bodies and ships by name; {found.hits.length} {found.hits.length === 1 ? "possible hit" : "possible hits"}. A name alone
        is no identification.
      </p>
      {found.hits.length === 0 && <Empty>No name of the case is like one of the list.</Empty>}
      {found.hits.map((hit) => (
        <HitView key={`${hit.match.entity} ${hit.match.listed.id}`} hit={hit} />
      ))}
      {found.unlisted.length > 0 && (
        <section>
          <h2>Told to be designated, with no such name on this list</h2>
          {found.unlisted.map(([name, told]) => (
            <div key={name}>
              <h3>{name}</h3>
              <Sayings told={told} />
            </div>
          ))}
        </section>
      )}
      {found.unmatched.length > 0 && (
        <section>
          <h2>Decided before, and no hit now</h2>
          <Decisions decisions={found.unmatched} />
        </section>
      )}
    </>
  );
}
