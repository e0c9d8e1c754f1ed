import { useState } from "preact/hooks";
import type { Finding } from "../api";
import { send } from "../get";
import { tell } from "../notice";
import { changed } from "./changed";

interface Given { event?: string; conflict?: string; side?: string; words?: string }

/** A button that puts an event, a disagreement or one side of it into the reader's brief. */
export function AddToBrief({ event, conflict, side, words = "Add to my brief" }: Given) {
  const [done, setDone] = useState(false);
  const add = async () => {
    const { value, failure } = await send<Finding>("POST", "/api/findings", { event, conflict, side });
    if (value) changed.set(changed.get() + 1);
    setDone(value !== null);
    tell(failure ? `${failure.error} ${failure.remedy}` : "It is in your brief.");
  };
  return <button type="button" class="add" onClick={() => void add()} disabled={done}>{done ? "In your brief" : words}</button>;
}
