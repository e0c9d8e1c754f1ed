import { useState } from "preact/hooks";
import type { Finding } from "../api";
import { send, type Refusal } from "../get";
import { tell } from "../notice";
import { to } from "../route";
import { Failed } from "./Status";

/** Puts an event or a disagreement into the reader's brief. */
export function AddFinding({ event, conflict }: { event?: string; conflict?: string }) {
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const add = async () => {
    const { failure } = await send<Finding>("POST", "/api/findings", event ? { event } : { conflict });
    setRefused(failure);
    if (failure) return;
    setDone(true);
    tell("Put into your brief.");
  };
  if (done) return <a class="button" href={to("/brief")}>In your brief</a>;
  return <><button type="button" onClick={() => void add()}>Add to my brief</button>{refused && <Failed failure={refused} />}</>;
}
