import { useState } from "preact/hooks";
import type { Decision, Disagreement } from "../api";
import { AddToBrief } from "../findings/AddToBrief";
import { send } from "../get";
import { tell } from "../notice";

interface Given { disagreement: Disagreement; decided(): void }

/** What a reader may do with a disagreement: put it into the brief, or dismiss it with a reason. A dismissal can be undone. */
export function Decide({ disagreement, decided }: Given) {
  const [open, setOpen] = useState(false);
  if (disagreement.status === "dismissed") return <Dismissed disagreement={disagreement} decided={decided} />;
  return (
    <div class="choose">
      {open ? <Reason disagreement={disagreement} decided={decided} close={() => setOpen(false)} /> : (
        <>
          <AddToBrief conflict={disagreement.conflict} words="Both sides to my brief" />
          <button type="button" onClick={() => setOpen(true)}>Dismiss…</button>
        </>
      )}
    </div>
  );
}

/** Asks for the reason of a dismissal. Without one nothing is dismissed. */
function Reason({ disagreement, decided, close }: Given & { close(): void }) {
  const [why, setWhy] = useState("");
  const dismiss = async () => {
    const { failure } = await send<Decision>("POST", "/api/judgements", { decision: "reject", named: [disagreement.conflict], why: why.trim() });
    tell(failure ? `${failure.error} ${failure.remedy}` : "Dismissed; it stays listed and can be undone.");
    if (!failure) decided();
  };
  return (
    <form class="dismiss-why" onSubmit={(sent) => { sent.preventDefault(); void dismiss(); }}>
      <label>Why is it no disagreement? <input value={why} autoFocus maxLength={400} onInput={(event) => setWhy(event.currentTarget.value)} onKeyDown={(press) => press.key === "Escape" && close()} /></label>
      <button type="submit" disabled={!why.trim()}>Dismiss</button>
      <button type="button" class="quiet" onClick={close}>Cancel</button>
    </form>
  );
}

/** Says who dismissed it and why, with undo. */
function Dismissed({ disagreement, decided }: Given) {
  const decision = disagreement.decision;
  const undo = async () => {
    const { failure } = await send("POST", `/api/judgements/${decision?.number}/undo`);
    tell(failure ? `${failure.error} ${failure.remedy}` : "Open again.");
    if (!failure) decided();
  };
  return (
    <div class="choose">
      <p class="support">Dismissed{decision && <> by {decision.by} on {decision.at.slice(0, 10)}: “{decision.why}”</>}</p>
      {decision && <button type="button" onClick={() => void undo()}>Undo</button>}
    </div>
  );
}
