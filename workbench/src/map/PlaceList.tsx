import type { MapPlace } from "../api";
import { LineRow } from "../parts/LineRow";
import { pageOf } from "../route";
import { plural } from "../network/knit";

interface Given { places: MapPlace[]; chosen: string | null; choose(id: string | null): void }

/** The places as a list: the map for whoever does not see it. One that is opened shows its events. */
export function PlaceList({ places, chosen, choose }: Given) {
  return (
    <ul class="place-list" aria-label="Places">
      {places.map((place) => {
        const open = place.entity === chosen;
        return (
          <li key={place.entity} data-place={place.entity}>
            <button type="button" class="place-row" aria-expanded={open} onClick={() => choose(open ? null : place.entity)}>
              <span class="name">{place.name}</span>
              <span class="where">{place.country}</span>
              <span class="count">{plural(place.events, "event")}</span>
            </button>
            {open && <Opened place={place} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A place with what happened there, and why it is taken to be that place. */
function Opened({ place }: { place: MapPlace }) {
  return (
    <div class="place-open">
      <p class="support">{plural(place.articles, "article")}, {plural(place.origins, "origin")}. {place.why} <a href={pageOf("entity", place.entity)}>page</a></p>
      <div class="lines">{place.lines.map((line) => <LineRow key={line.event} line={line} />)}</div>
      {place.events > place.lines.length && <p class="more">and {place.events - place.lines.length} more: see its page</p>}
    </div>
  );
}
