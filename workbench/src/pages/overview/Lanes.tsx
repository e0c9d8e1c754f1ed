import { useState } from "preact/hooks";
import type { Lane, Overview } from "../../api";
import { Lines } from "../../parts/Lines";
import { Empty } from "../../parts/Status";
import { to } from "../../route";

const FEW = 8;

/** What is reported, the best supported first; what one origin alone tells is folded. */
export function Lanes({ seen }: { seen: Overview }) {
  return (
    <div class="lanes">
      <Part
        id="corroborated"
        name="Reported by several origins"
        lead="Independent origins tell it. Copies of one text count once."
        lane={seen.corroborated}
        all={to("/events", { least: 2 })}
        none="Nothing is told by two independent origins."
      />
      {seen.relations.lines.length > 0 && (
        <Part id="relations" name="Who is who" lead="Lasting relations: who leads, belongs to or is tied to whom." lane={seen.relations} />
      )}
      <Part
        id="single"
        name="Told by one origin"
        lead="Nobody else in these reports tells it."
        lane={seen.single}
        all={to("/events")}
        none="Nothing is told by one origin alone."
      />
      {seen.denials.lines.length > 0 && <Part id="denials" name="Denied" lead="What somebody says is not so." lane={seen.denials} kind="deny" />}
      {seen.set_phrases.lines.length > 0 && (
        <Part
          id="phrases"
          name="Set phrases"
          lead="Told in all but the same words by several; they may have one origin that is not named."
          lane={seen.set_phrases}
          kind="phrase"
        />
      )}
    </div>
  );
}

interface Given {
  id: string;
  name: string;
  lead: string;
  lane: Lane;
  all?: string;
  kind?: string;
  none?: string;
}

/** One group of lines; a few at first. */
function Part({ id, name, lead, lane, all, kind = "", none = "" }: Given) {
  const [open, setOpen] = useState(false);
  const shown = open ? lane.lines : lane.lines.slice(0, FEW);
  const hidden = lane.lines.length - shown.length;
  return (
    <section id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <p class="support lead">{lead}</p>
      {lane.lines.length === 0 ? <Empty>{none}</Empty> : <Lines lines={shown} kind={kind} />}
      <p class="more-rows">
        {hidden > 0 && (
          <button type="button" onClick={() => setOpen(true)}>
            Show {hidden} more
          </button>
        )}
        {hidden === 0 && lane.more > 0 && <span>and {lane.more} more</span>}
        {all && lane.lines.length > 0 && <a href={all}>all as a list</a>}
      </p>
    </section>
  );
}
