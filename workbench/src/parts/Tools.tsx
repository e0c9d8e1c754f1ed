import { useState } from "preact/hooks";
import { send } from "../get";
import { helpOpen } from "../keys";
import { callReader } from "../reader";
import { look, serverState } from "../state";
import { useStore } from "../store";
import { chooseTheme, theme, type Theme } from "../theme";

const THEMES: Theme[] = ["system", "light", "dark"];

/** Who reads, how the pages look, the list of keys. */
export function Tools() {
  const chosen = useStore(theme);
  const next = THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length] ?? "system";
  return (
    <div class="tools">
      <ReaderName />
      <button
        type="button"
        class="quiet"
        onClick={() => chooseTheme(next)}
        aria-label={`Colours: ${chosen}; change to ${next}`}
        title={`Colours: ${chosen}`}
      >
        {chosen === "dark" ? "☾" : chosen === "light" ? "☀" : "◐"}
      </button>
      <button type="button" class="quiet" onClick={() => helpOpen.set(true)} aria-label="Keys and help" title="Keys and help (?)">
        ?
      </button>
    </div>
  );
}

/** Says under whose name decisions are kept, and lets the reader change it. */
function ReaderName() {
  const { reader } = useStore(serverState);
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <button type="button" class="quiet reader" onClick={() => setOpen(true)} title="You decide under this name">
        {reader || "reader"}
      </button>
    );
  const save = async (name: string) => {
    setOpen(false);
    if (!name || name === reader) return;
    callReader(name);
    await send("PUT", "/api/reader", { name });
    await look();
  };
  return (
    <form
      class="reader"
      onSubmit={(sent) => {
        sent.preventDefault();
        void save((new FormData(sent.currentTarget).get("name") as string).trim());
      }}
    >
      <label class="unseen" for="reader-name">
        Your name
      </label>
      <input
        id="reader-name"
        name="name"
        defaultValue={reader}
        autoFocus
        maxLength={60}
        onKeyDown={(press) => press.key === "Escape" && setOpen(false)}
      />
      <button type="submit">Save</button>
    </form>
  );
}
