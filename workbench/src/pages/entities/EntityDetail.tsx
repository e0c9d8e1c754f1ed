import type { EntityPage } from "../../api";
import { useAbout, wordsOf } from "../../about";
import { useGet } from "../../asked";
import { Claims } from "../../parts/Claims";
import { Decisions } from "../../parts/Decisions";
import { Lines } from "../../parts/Lines";
import { Jump } from "../../parts/Jump";
import { Refs } from "../../parts/Refs";
import { Shown } from "../../parts/Status";
import { WhyList } from "../../parts/WhyList";
import { to } from "../../route";
import { EntityHead } from "./EntityHead";
import { Names } from "./Names";
import { Perhaps } from "./Perhaps";
import { Roles } from "./Roles";
import { Sightings } from "./Sightings";
import { Ties } from "./Ties";

/** How many of its events stand on the page. */
const FEW = 6;

/** One entity: names, roles, what it says and what is said about it, ties, where it was seen, why its mentions are one. */
export function EntityDetail({ id }: { id: string }) {
  const asked = useGet<EntityPage>(`/api/entities/${encodeURIComponent(id)}`);
  const names = asked.value?.names ?? [];
  const main = names.find((row) => row.name === asked.value?.name) ?? names[0];
  useAbout(id, wordsOf(main?.quotes[0]));
  return (
    <div class="detail">
      <Shown asked={asked} what="entity" page>
        {(page) => <Entity page={page} />}
      </Shown>
    </div>
  );
}

/** The page's parts; those with nothing in them are left out, save the two kinds of claims, which are kept apart. */
function Entity({ page }: { page: EntityPage }) {
  const { names, roles, said, about, ties, sightings, perhaps, namesakes, merged, decisions, inside } = page;
  return (
    <>
      <EntityHead page={page} />
      <Jump
        sections={[
          ["names", "Names", names.length],
          ["roles", "Roles", roles.length],
          ["events", "Reported", page.lines.length + page.more_lines],
          ["said", "Claims by", said.length + page.more_said],
          ["about", "Claims about", about.length + page.more_about],
          ["ties", "Ties", ties.length],
          ["seen", "Seen", sightings.length],
          ["perhaps", "May be the same", perhaps.length + namesakes.length],
          ["merged", "Why one", merged.length],
          ["decided", "Decisions", null],
        ]}
      />
      <section id="names">
        <h2>Names</h2>
        <Names names={names} first={page.name} />
      </section>
      {roles.length > 0 && (
        <section id="roles">
          <h2>Roles over time</h2>
          <Roles roles={roles} />
        </section>
      )}
      {page.lines.length > 0 && (
        <section id="events">
          <h2>What is reported of {page.name}</h2>
          <Reported page={page} />
        </section>
      )}
      {speaks(page) && (
        <section id="said">
          <h2>Claims by {page.name}</h2>
          <Claims claims={said} more={page.more_said} none={`No report gives words of ${page.name}.`} asking={{ speaker: page.entity }} />
        </section>
      )}
      <section id="about">
        <h2>Claims about {page.name}</h2>
        <Claims claims={about} more={page.more_about} none={`No claim has ${page.name} take part.`} asking={{ entity: page.entity }} />
      </section>
      {ties.length > 0 && (
        <section id="ties">
          <h2>Ties</h2>
          <Ties of={page.entity} ties={ties} />
        </section>
      )}
      {sightings.length > 0 && (
        <section id="seen">
          <h2>Seen where and when</h2>
          <Sightings rows={sightings} />
        </section>
      )}
      {inside.length > 0 && (
        <section id="inside">
          <h2>Lies in</h2>
          <Refs refs={inside} />
        </section>
      )}
      {perhaps.length + namesakes.length > 0 && (
        <section id="perhaps">
          <h2>May be the same, kept apart</h2>
          <Perhaps page={page} />
        </section>
      )}
      {merged.length > 0 && (
        <section id="merged">
          <h2>Why its mentions are one</h2>
          <WhyList reasons={merged} />
        </section>
      )}
      <section id="decided">
        <h2>Decisions</h2>
        <Decisions decisions={decisions} />
      </section>
    </>
  );
}

/** The events that it takes part in, the best supported first; all of them as a list. */
function Reported({ page }: { page: EntityPage }) {
  const hidden = Math.max(0, page.lines.length - FEW) + page.more_lines;
  return (
    <>
      <Lines lines={page.lines.slice(0, FEW)} />
      <p class="more-rows">
        {hidden > 0 && <span>{hidden} more</span>}
        <a href={to("/events", { entity: page.entity })}>all as a list</a>
      </p>
    </>
  );
}

/** Whether it is one that may speak: a place or a thing only where a report gives words of it. */
function speaks(page: EntityPage): boolean {
  return page.said.length > 0 || ["Person", "Organization", "PublicBody", "Company"].includes(page.type);
}
