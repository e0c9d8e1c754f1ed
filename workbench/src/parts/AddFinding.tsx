import { useState } from "preact/hooks";
import type { Finding } from "../api";
import { send, type Refusal } from "../get";
import { tell } from "../notice";
import { picked } from "../picked";
import { to } from "../route";
import { Failed } from "./Status";

interface Given {
  event?: string;
  conflict?: string;
  side?: string;
  label?: string;
}

/** Puts an event, a disagreement or one side of it into the reader's brief. */
export function AddFinding({ event, conflict, side, label = "Add to my brief" }: Given) {
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const add = async () => {
    const { failure } = await send<Finding>("POST", "/api/findings", event ? { event } : { conflict, side });
    setRefused(failure);
    if (failure) return;
    setDone(true);
    picked.set(picked.get() + 1);
    tell("Put into your brief.");
  };
  if (done)
    return (
      <a class="button add" href={to("/brief")}>
        In your brief
      </a>
    );
  return (
    <>
      <button type="button" class="add" onClick={() => void add()}>
        {label}
      </button>
      {refused && <Failed failure={refused} />}
    </>
  );
}
