import type { Decision } from "./api";
import { send, type Refusal } from "./get";
import { tell } from "./notice";
import { look } from "./state";

/** What a reader may decide of things. */
export type Deed = "same" | "different" | "unsure" | "reject" | "confirm";

/** Keeps a decision; null when it is kept, else why not. The pages are drawn anew when the picture is. */
export async function judge(decision: Deed, named: readonly string[], why: string): Promise<Refusal | null> {
  return kept(await send<Decision>("POST", "/api/judgements", { decision, named, why }), "Recorded; the picture is being made anew.");
}

/** Takes a decision back; null when it is, else why not. */
export async function undo(number: number): Promise<Refusal | null> {
  return kept(await send<Decision>("POST", `/api/judgements/${number}/undo`), "Taken back; the picture is being made anew.");
}

/** Tells what was done and looks at the server's state at once. */
async function kept(answer: { failure: Refusal | null }, words: string): Promise<Refusal | null> {
  if (answer.failure) return answer.failure;
  tell(words);
  await look();
  return null;
}
