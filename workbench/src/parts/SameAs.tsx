import { useState } from "preact/hooks";
import type { EntityRow, Line, Listing } from "../api";
import { useGet } from "../asked";
import { ReasonForm } from "./ReasonForm";
import { plainWords } from "./Sentence";
import { Shown } from "./Status";

interface Other {
  id: string;
  name: string;
  more: string;
}

/** Joins this thing with another of its kind: the reader looks for the other one, then gives a reason. */
export function SameAs({ kind, id, name }: { kind: "entity" | "event"; id: string; name: string }) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<Other | null>(null);
  const done = () => {
    setOpen(false);
    setOther(null);
  };
  if (!open)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        Same as…
      </button>
    );
  if (!other) return <Look kind={kind} id={id} chosen={setOther} done={done} />;
  return (
    <ReasonForm question={`“${name}” and “${other.name}” are one`} decision="same" named={[id, other.id]} label="They are the same" done={done} />
  );
}

/** Looks for the other thing by its words. */
function Look({ kind, id, chosen, done }: { kind: "entity" | "event"; id: string; chosen: (other: Other) => void; done: () => void }) {
  const [words, setWords] = useState("");
  const path = kind === "entity" ? "/api/entities" : "/api/events";
  const asked = useGet<Listing<EntityRow | Line>>(words.trim() ? `${path}?q=${encodeURIComponent(words.trim())}&limit=8` : null);
  return (
    <div class="reason" onKeyDown={(press) => press.key === "Escape" && done()}>
      <label>
        Same as which {kind}?
        <input
          type="search"
          autoFocus
          autocomplete="off"
          placeholder="a name or words of it"
          onInput={(typed) => setWords(typed.currentTarget.value)}
        />
      </label>
      <Shown asked={asked} what="matches">
        {({ rows }) => <Matches rows={rows.map(otherOf).filter((row) => row.id !== id)} chosen={chosen} />}
      </Shown>
      <button type="button" onClick={done}>
        Leave it
      </button>
    </div>
  );
}

/** What was found, each to be chosen. */
function Matches({ rows, chosen }: { rows: Other[]; chosen: (other: Other) => void }) {
  if (rows.length === 0) return <p class="support">Nothing else has these words.</p>;
  return (
    <ul class="matches">
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" onClick={() => chosen(row)}>
            <span class="name">{row.name}</span> <small>{row.more}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A row of either listing as something to choose. */
function otherOf(row: EntityRow | Line): Other {
  if ("entity" in row)
    return { id: row.entity, name: row.name, more: `${row.type}, in ${row.articles} ${row.articles === 1 ? "article" : "articles"}` };
  return { id: row.event, name: plainWords(row.sentence), more: row.when };
}
