import { useState } from "preact/hooks";
import type { Refusal } from "../get";
import { judge, type Deed } from "../judge";
import { Failed } from "./Status";

interface Given {
  question: string;
  decision: Deed;
  named: readonly string[];
  label: string;
  done: () => void;
  needed?: boolean;
  keeps?: typeof judge;
}

/** Asks for a reason and keeps the decision. The reason may be left out, unless it is needed. */
export function ReasonForm({ question, decision, named, label, done, needed = false, keeps = judge }: Given) {
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async (why: string) => {
    setBusy(true);
    const refusal = await keeps(decision, named, why);
    setBusy(false);
    if (refusal) setRefused(refusal);
    else done();
  };
  return (
    <form
      class="reason"
      onKeyDown={(press) => press.key === "Escape" && done()}
      onSubmit={(sent) => {
        sent.preventDefault();
        void keep((new FormData(sent.currentTarget).get("why") as string).trim());
      }}
    >
      <label>
        {question}
        <input name="why" placeholder="Why? (kept with the decision)" autoFocus required={needed} maxLength={500} autocomplete="off" />
      </label>
      <div class="buttons">
        <button type="submit" class="main" disabled={busy}>
          {label}
        </button>
        <button type="button" onClick={done}>
          Leave it
        </button>
      </div>
      {refused && <Failed failure={refused} />}
    </form>
  );
}
