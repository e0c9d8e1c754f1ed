import { useState } from "preact/hooks";
import type { MapPlace } from "../../api";
import { LineRow } from "../../parts/LineRow";
import { MoreRows } from "../../parts/MoreRows";
import { pageOf } from "../../route";
import { count } from "../../wording";

const STEP = 120;

interface Given {
  places: MapPlace[];
  chosen: string | null;
  choose(id: string | null): void;
}

/** The places as a list: the map for whoever does not see it. One that is opened shows its events. */
export function PlaceList({ places, chosen, choose }: Given) {
  const [shown, setShown] = useState(STEP);
  const some = Math.max(shown, places.findIndex((place) => place.entity === chosen) + 1);
  return (
    <>
      <ul class="place-list" aria-label="Places">
        {places.slice(0, some).map((place) => {
          const open = place.entity === chosen;
          return (
            <li key={place.entity} data-place={place.entity}>
              <button type="button" class="place-row" aria-expanded={open} onClick={() => choose(open ? null : place.entity)}>
                <span class="name">{place.name}</span>
                <span class="where">{around(place)}</span>
                <span class="count">{count(place.events, "event")}</span>
              </button>
              {open && <Opened place={place} />}
            </li>
          );
        })}
      </ul>
      <MoreRows shown={some} of={places.length} step={STEP} more={() => setShown(some + STEP)} />
    </>
  );
}

/** A place with what happened there, and why it is taken to be that place. */
function Opened({ place }: { place: MapPlace }) {
  return (
    <div class="place-open">
      {place.inside.length > 0 && (
        <p class="support">
          Told here too, since its point is not known:{" "}
          {place.inside.map((row, index) => (
            <>
              {index > 0 && ", "}
              <a href={pageOf("entity", row.id)}>{row.name}</a>
            </>
          ))}
        </p>
      )}
      <p class="support">
        {count(place.articles, "article")}, {count(place.origins, "origin")}. {place.why} <a href={pageOf("entity", place.entity)}>page</a>
      </p>
      <div class="lines">
        {place.lines.map((line) => (
          <LineRow key={line.event} line={line} />
        ))}
      </div>
      {place.more > 0 && <p class="more">and {place.more} more: see its page</p>}
    </div>
  );
}

/** What the place lies in, the country last. */
function around(place: MapPlace): string {
  const country = countryOf(place.country);
  const names = place.around.map((row) => row.name).filter((name) => name !== place.name && !country.startsWith(name));
  return [...new Set([...names, country])].filter(Boolean).join(", ");
}

const COUNTRIES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** A country by its name; the server gives its two letters. */
export function countryOf(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}
