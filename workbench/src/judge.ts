import type { Decision } from "./api";
import { send, type Refusal } from "./get";
import { tell } from "./notice";
import { look } from "./state";

/** What a reader may decide of things. */
export type Deed = "same" | "different" | "unsure" | "reject" | "confirm";

/** Keeps a decision; null when it is kept, else why not. It can be taken back from the notice; the pages are drawn anew when the picture is. */
export async function judge(decision: Deed, named: readonly string[], why: string): Promise<Refusal | null> {
  const { value, failure } = await send<Decision>("POST", "/api/judgements", { decision, named, why });
  if (!value) return failure;
  tell("Recorded; the picture is being made anew.", () => void undo(value.number));
  await look();
  return null;
}

/** Takes a decision back; null when it is, else why not. */
export async function undo(number: number): Promise<Refusal | null> {
  const { failure } = await send<Decision>("POST", `/api/judgements/${number}/undo`);
  tell(failure ? `${failure.error} ${failure.remedy}` : "Taken back; the picture is being made anew.");
  await look();
  return failure;
}
