import { useState } from "preact/hooks";
import type { Layout } from "../../api";
import type { Asked } from "../../asked";
import { send } from "../../get";
import { tell } from "../../notice";
import { go, withParams } from "../../route";
import { moment } from "../../wording";
import type { Place } from "./places";

interface Given {
  asked: Asked<Layout[]>;
  chosen: string;
  actors: string[];
  places: Record<string, Place>;
}

/** The saved layouts: open one, save this one under a name, take one off the list. */
export function Layouts({ asked, chosen, actors, places }: Given) {
  const [name, setName] = useState(chosen);
  const known = asked.value ?? [];
  const save = async () => {
    const { failure } = await send<Layout>("PUT", `/api/layouts/${encodeURIComponent(name.trim())}`, { actors, places });
    tell(failure ? failure.error : `The layout “${name.trim()}” is kept.`);
    asked.reload();
  };
  const remove = async (layout: Layout) => {
    const { failure } = await send("DELETE", `/api/layouts/${encodeURIComponent(layout.name)}`);
    tell(failure ? failure.error : `The layout “${layout.name}” is off the list.`);
    asked.reload();
  };
  return (
    <details class="layouts">
      <summary>Saved layouts ({known.length})</summary>
      <form
        onSubmit={(sent) => {
          sent.preventDefault();
          void save();
        }}
      >
        <label>
          Name of this layout <input value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={!name.trim() || !actors.length}>
          Save
        </button>
      </form>
      <ul>
        {known.map((layout) => (
          <li key={layout.name}>
            <button
              type="button"
              class="link"
              aria-current={layout.name === chosen}
              onClick={() => go(withParams({ layout: layout.name, around: null, actor: null, most: null }))}
            >
              {layout.name}
            </button>
            <small>
              {" "}
              {layout.by} · {moment(layout.at)}
            </small>
            <button type="button" class="quiet" aria-label={`Take “${layout.name}” off the list`} onClick={() => void remove(layout)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
