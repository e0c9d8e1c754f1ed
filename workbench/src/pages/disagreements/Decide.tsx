import { useState } from "preact/hooks";
import type { Disagreement } from "../../api";
import type { Refusal } from "../../get";
import { undo } from "../../judge";
import { AddFinding } from "../../parts/AddFinding";
import { ReasonForm } from "../../parts/ReasonForm";
import { Failed } from "../../parts/Status";
import { pageOf } from "../../route";
import { moment } from "../../wording";

/** What a reader may do with a disagreement: put it into the brief, or dismiss it with a reason. A dismissal can be undone. */
export function Decide({ disagreement }: { disagreement: Disagreement }) {
  const [open, setOpen] = useState(false);
  if (disagreement.status === "dismissed") return <Dismissed disagreement={disagreement} />;
  if (open)
    return (
      <ReasonForm
        needed
        question="Why is it no disagreement?"
        decision="reject"
        named={[disagreement.conflict]}
        label="Dismiss"
        done={() => setOpen(false)}
      />
    );
  return (
    <div class="choose">
      <AddFinding conflict={disagreement.conflict} label="Both sides to my brief" />
      <button type="button" onClick={() => setOpen(true)}>
        Dismiss…
      </button>
      <a href={pageOf("event", disagreement.event)}>the event</a>
    </div>
  );
}

/** Says who dismissed it and why, with undo. */
function Dismissed({ disagreement: { decision } }: { disagreement: Disagreement }) {
  const [refused, setRefused] = useState<Refusal | null>(null);
  if (!decision) return <p class="support">Dismissed</p>;
  return (
    <div class="choose">
      <p class="support">
        Dismissed by {decision.by}, {moment(decision.at)}
        {decision.why && <>: “{decision.why}”</>}
      </p>
      <button type="button" onClick={() => void undo(decision.number).then(setRefused)}>
        Undo
      </button>
      {refused && <Failed failure={refused} />}
    </div>
  );
}
