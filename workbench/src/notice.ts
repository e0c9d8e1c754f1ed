import { store } from "./store";

/** What was just done, in a few words; it goes away by itself. */
export const notice = store("");
const STAYS = 8000;
let clearing = 0;

/** Tells what was just done. */
export function tell(words: string): void {
  notice.set(words);
  clearTimeout(clearing);
  clearing = window.setTimeout(() => notice.set(""), STAYS);
}
