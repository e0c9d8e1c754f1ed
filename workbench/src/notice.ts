import { store } from "./store";

/** What was just done, in a few words, and how it is taken back where it can be. */
export interface Notice {
  words: string;
  back?: () => void;
}

/** The notice that is shown; it goes away by itself. */
export const notice = store<Notice>({ words: "" });
/** How long a notice stays, in milliseconds; longer where it can be taken back. */
const STAYS = 8000,
  STAYS_TO_TAKE_BACK = 30000;
let clearing = 0;

/** Tells what was just done. */
export function tell(words: string, back?: () => void): void {
  notice.set(back ? { words, back } : { words });
  clearTimeout(clearing);
  clearing = window.setTimeout(() => notice.set({ words: "" }), back ? STAYS_TO_TAKE_BACK : STAYS);
}
