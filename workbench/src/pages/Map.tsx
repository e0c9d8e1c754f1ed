import { useEffect, useMemo } from "preact/hooks";
import type { MapPlace } from "../api";
import { useGet } from "../asked";
import { Atlas } from "./map/Atlas";
import { PlaceList } from "./map/PlaceList";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { go, to, usePlace, withParams } from "../route";
import "./network/network.css";
import "./map/map.css";

/** More circles than this are no picture any more. */
const MOST_DRAWN = 300;

/** Where it happened, as far as the places are known. */
export function Map() {
  const { query } = usePlace();
  const asked = useGet<MapPlace[]>(to("/api/map"));
  return (
    <Shown asked={asked} what="map">
      {(places) => <Placed places={places} chosen={query.get("place")} />}
    </Shown>
  );
}

/** Map and list; what is chosen in one is chosen in the other. */
function Placed({ places, chosen }: { places: MapPlace[]; chosen: string | null }) {
  const drawn = useMemo(() => places.slice(0, MOST_DRAWN), [places]);
  const choose = (id: string | null) => go(withParams({ place: id }), true);
  useEffect(() => {
    if (chosen) document.querySelector(`[data-place="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div class="map-page">
      <div class="map-main">
        <Title words="Map">Map</Title>
        <p class="support">
          Places that the reports name as where something happened and that a list of the world's places knows. A circle's area is the number of
          events; a country or a region is drawn at its middle.
          {places.length > MOST_DRAWN && ` Drawn are the ${MOST_DRAWN} places with most events; the list has all.`}
        </p>
        {places.length > 0 ? (
          <Atlas places={drawn} chosen={chosen} choose={choose} />
        ) : (
          <Empty>No event has a place that is known, or none within the time that is set.</Empty>
        )}
      </div>
      {places.length > 0 && (
        <section class="map-side" aria-labelledby="places-title">
          <h2 id="places-title">
            Places <small>{places.length}</small>
          </h2>
          <PlaceList places={places} chosen={chosen} choose={choose} />
        </section>
      )}
    </div>
  );
}
