import { useState } from "preact/hooks";
import { send } from "../../get";
import { tell } from "../../notice";
import { callReader } from "../../reader";
import { look, serverState } from "../../state";
import { useStore } from "../../store";

/** Under whose name one works, and who else is here now. */
export function Readers() {
  const { reader, readers } = useStore(serverState);
  const [name, setName] = useState("");
  const others = readers.filter((one) => one !== reader);
  const save = async () => {
    callReader(name.trim());
    const { failure } = await send("PUT", "/api/reader", { name: name.trim() });
    await look();
    tell(failure ? `${failure.error} ${failure.remedy}` : `You are ${name.trim()}.`);
    setName("");
  };
  return (
    <section class="readers" aria-labelledby="readers-title">
      <h2 id="readers-title">Readers</h2>
      <p>
        You work as <strong class="name">{reader || "reader"}</strong>.{" "}
        {others.length ? (
          <>
            Here too: <strong class="name">{others.join(", ")}</strong>. What they decide shows here by itself.
          </>
        ) : (
          "Nobody else is here now."
        )}
      </p>
      <form
        onSubmit={(sent) => {
          sent.preventDefault();
          void save();
        }}
      >
        <label>
          Another name <input value={name} maxLength={60} autocomplete="name" onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={!name.trim()}>
          Take it
        </button>
      </form>
      <p class="support">A name without a password: it says who decided what on this machine.</p>
    </section>
  );
}
