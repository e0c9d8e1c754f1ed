import type { EntityPage } from "../../api";
import { SameAs } from "../../parts/SameAs";
import { Title } from "../../parts/Title";
import { pageOf, to } from "../../route";
import { term } from "../../wording";

/** Who or what it is, where it lies, and what a reader may do with it. */
export function EntityHead({ page }: { page: EntityPage }) {
  const { location } = page;
  const others = page.names.map((row) => row.name).filter((name) => name !== page.name);
  return (
    <header class="detail-head">
      <p class="kicker">{term(page.type)}</p>
      <Title words={page.name}>
        <span class="name">{page.name}</span>
      </Title>
      {others.length > 0 && (
        <p class="support">
          also {others.slice(0, 6).join(", ")}
          {others.length > 6 && ` and ${others.length - 6} more`}
        </p>
      )}
      <p class="facts">
        {page.first && <span>{page.first === page.last ? `seen ${page.first}` : `seen ${page.first} – ${page.last}`}</span>}
        {location && (
          <span title={location.why}>
            {[location.region, location.country].filter(Boolean).join(", ") || location.name}
            {location.latitude !== null && location.longitude !== null && ` · ${location.latitude.toFixed(2)}, ${location.longitude.toFixed(2)}`}
          </span>
        )}
        {page.source && <a href={pageOf("source", page.source)}>as a source</a>}
      </p>
      <div class="deeds">
        <a class="button" href="?evidence" data-evidence={page.entity} data-drawer="">
          Evidence <kbd>e</kbd>
        </a>
        <a class="button" href={to("/events", { entity: page.entity })}>
          Events
        </a>
        <a class="button" href={to("/network", { around: page.entity })}>
          Network
        </a>
        <SameAs kind="entity" id={page.entity} name={page.name} />
      </div>
    </header>
  );
}
