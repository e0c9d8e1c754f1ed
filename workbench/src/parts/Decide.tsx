import { useState } from "preact/hooks";
import type { Deed } from "../judge";
import { ReasonForm } from "./ReasonForm";

interface Given {
  label: string;
  question: string;
  decision: Deed;
  named: readonly string[];
}

/** A decision that the reader may take here: a button, then the reason. */
export function Decide({ label, question, decision, named }: Given) {
  const [open, setOpen] = useState(false);
  if (open) return <ReasonForm question={question} decision={decision} named={named} label={label} done={() => setOpen(false)} />;
  return (
    <button type="button" class="link decide" onClick={() => setOpen(true)}>
      {label}
    </button>
  );
}
