import type { State } from "./api";
import { get } from "./get";
import { store, useStore } from "./store";

const EVERY = 2000;
const UNKNOWN: State = { version: 0, case: "", busy: "", done: 0, of: 0, articles: 0, read: 0, as_of: "", reader: "", readers: [], twosource: "" };

/** What the server last said of itself. version 0: nothing yet. */
export const serverState = store<State>(UNKNOWN);
/** Whether the server answers. */
export const reachable = store(true);
/** How often the server has come back: what could not be had is asked for anew then. */
const returns = store(0);

/** Asks the server for its state from now on, every two seconds while the page can be seen. */
export function watchState(): void {
  const turn = async () => {
    if (document.visibilityState === "visible") await look();
    setTimeout(() => void turn(), EVERY);
  };
  void turn();
}

/** Asks once; a state that did not change sets nothing off. */
export async function look(): Promise<void> {
  const { value } = await get<State>("/api/state");
  if (value && !reachable.get()) returns.set(returns.get() + 1);
  reachable.set(value !== null);
  if (value && JSON.stringify(value) !== JSON.stringify(serverState.get())) serverState.set(value);
}

/** What changes when the picture is another or the server has come back; null while the server has not said it yet. Nothing is asked for until then, so that nothing is asked twice. */
export function useVersion(): string | null {
  const { version } = useStore(serverState);
  const answers = useStore(reachable);
  const back = useStore(returns);
  return version === 0 && answers ? null : `${version}/${back}`;
}
