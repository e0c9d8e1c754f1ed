import { useMemo } from "preact/hooks";
import { useAbout } from "../about";
import type { Layout, Network as Fetched, Path } from "../api";
import { openEvidence } from "../aside";
import { useGet } from "../asked";
import { count, term } from "../wording";
import { ActorField } from "./network/ActorField";
import { aroundOf, askFor, askingOf, tieEvidence, withClosed, withOpened, type Asking } from "./network/address";
import { grown, NOTHING, sifted, tieId, type Net } from "./network/knit";
import { Layouts } from "./network/Layouts";
import { PathPanel } from "./network/PathPanel";
import { SieveFields } from "./network/SieveFields";
import { Stage } from "./network/Stage";
import { TieTable } from "./network/TieTable";
import { usePlaces } from "./network/usePlaces";
import { Empty, Failed, Loading } from "../parts/Status";
import { Title } from "../parts/Title";
import { go, pageOf, usePlace, withParams } from "../route";
import "./network/network.css";

/** Who is tied to whom, from a chosen actor outwards. */
export function Network() {
  const { query } = usePlace();
  const asking = askingOf(query);
  const fetched = useGet<Fetched>(askFor(asking));
  const path = useGet<Path>(
    asking.path ? `/api/network/path?from=${encodeURIComponent(asking.path[0])}&to=${encodeURIComponent(asking.path[1])}` : null,
  );
  const layouts = useGet<Layout[]>("/api/layouts");
  const arranged = layouts.value?.find((layout) => layout.name === asking.layout) ?? null;
  const held = useGet<Fetched>(arranged?.actors.length ? aroundOf(arranged.actors, Math.min(arranged.actors.length, 200)) : null);
  const net = useNet(asking, [fetched.value, held.value], path.value);
  const placing = usePlaces(net, arranged?.places ?? null);
  const onPath = useMemo(() => marksOf(path.value), [path.value]);
  useAbout(asking.actor, null);
  const heard = {
    actor: (id: string) => go(withOpened(asking, id)),
    tie: (left: string, right: string) => openEvidence(tieEvidence({ left, right })),
    moved: placing.move,
  };
  return (
    <div class="network-page">
      <div class="net-side">
        <Title words="Network">Network</Title>
        <ActorField label="Begin with an actor" placeholder="A person or a body" choose={(id) => go(withOpened(asking, id))} />
        <Chosen asking={asking} net={net} more={fetched.value?.more ?? 0} />
        {fetched.loading && <Loading what="network" />}
        {fetched.failure && <Failed failure={fetched.failure} again={fetched.reload} />}
        {net.ties.size > 0 && <SieveFields sieve={asking.sieve} />}
        {net.ties.size > 0 && <TieTable net={net} chosen={asking.actor && net.actors.has(asking.actor) ? asking.actor : null} open={heard.actor} />}
        <PathPanel asked={path} ends={asking.path} />
        <Layouts asked={layouts} chosen={asking.layout} actors={[...net.actors.keys()]} places={placing.places} />
      </div>
      <div class="net-main">
        {net.actors.size > 0 && <Stage net={net} places={placing.places} busy={placing.busy} chosen={asking.actor} path={onPath} heard={heard} />}
        {net.actors.size > 0 && (
          <button type="button" class="anew" onClick={placing.anew}>
            Lay out anew
          </button>
        )}
        {!net.actors.size && !fetched.loading && <Beginning asking={asking} />}
      </div>
    </div>
  );
}

/** The net that the address asks for, with the path in it, without the ties that are not wanted. */
function useNet(asking: Asking, parts: (Fetched | null)[], path: Path | null): Net {
  return useMemo(() => {
    const around = parts.reduce((net, part) => (part ? grown(net, part, asking.around) : net), NOTHING);
    const whole = path?.found
      ? grown(around, { actors: path.actors.filter((actor) => !around.actors.has(actor.entity)), ties: path.ties, more: 0 }, [])
      : around;
    return sifted(whole, asking.sieve);
  }, [parts[0], parts[1], path, asking.sieve.least, asking.sieve.alleged, asking.sieve.denied, asking.sieve.through]);
}

/** The ids of the actors and ties on a path. */
function marksOf(path: Path | null): ReadonlySet<string> {
  return new Set(path?.found ? [...path.actors.map((actor) => actor.entity), ...path.ties.map(tieId)] : []);
}

/** Who is looked at: whose ties the table has, and what one can do with it. */
function Chosen({ asking, net, more }: { asking: Asking; net: Net; more: number }) {
  const actor = asking.actor ? net.actors.get(asking.actor) : undefined;
  if (!net.actors.size) return null;
  return (
    <div class="chosen-actor">
      {actor && (
        <h2>
          {actor.name}{" "}
          <small>
            {term(actor.type)} · {count(actor.ties, "tie")}
          </small>
        </h2>
      )}
      {actor && (
        <p class="facts">
          <a href={pageOf("entity", actor.entity)}>page</a>
          <button type="button" class="link" onClick={() => go(withClosed(asking, actor.entity))}>
            close
          </button>
          <button type="button" class="link" onClick={() => go(withParams({ actor: null }))}>
            all ties
          </button>
        </p>
      )}
      <p class="support">
        {count(net.actors.size, "actor")} and {count(net.ties.size, "tie")} are drawn{more > 0 ? `; ${more} more are tied to them and not shown` : ""}
        . A number on a tie is how many origins report it.
      </p>
    </div>
  );
}

/** What to do first; the most tied actors are one step away, never the first sight. */
function Beginning({ asking }: { asking: Asking }) {
  return (
    <div class="beginning">
      <Empty>
        {asking.around.length
          ? "Nothing that the reports say ties anybody to this actor, or all its ties are left out by the filters."
          : "Begin with an actor: type a name. Click an actor in the drawing, or a name in the table, to open its ties in turn."}
      </Empty>
      {!asking.around.length && (
        <p>
          <button type="button" onClick={() => go(withParams({ most: 40 }))}>
            Show the 40 most tied actors
          </button>
        </p>
      )}
    </div>
  );
}
