import type { Decision } from "./api";
import { send, type Refusal } from "./get";
import { tell } from "./notice";
import { look } from "./state";

/** What a reader may decide of things. */
export type Deed = "same" | "different" | "unsure" | "reject" | "confirm";

/** Keeps a decision; null when it is kept, else why not. It can be taken back from the notice; the pages are drawn anew when the picture is. */
export const judge = (decision: Deed, named: readonly string[], why: string) => keep("/api/judgements", decision, named, why);

/** Keeps whether an entity is an entry of the list; the same otherwise. */
export const judgeListed = (decision: Deed, named: readonly string[], why: string) => keep("/api/screening", decision, named, why);

/** Sends a decision to where it is kept. */
async function keep(path: string, decision: Deed, named: readonly string[], why: string): Promise<Refusal | null> {
  const { value, failure } = await send<Decision>("POST", path, { decision, named, why });
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
