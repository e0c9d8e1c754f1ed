import { closeEvidence, closeSource, openEvidence, openWords } from "./aside";
import { go, place, to } from "./route";
import { store } from "./store";

/** Whether the list of keys is open. */
export const helpOpen = store(false);
/** What `e` opens where no line has the focus: the thing that the page is about. */
export const subject = store<string | null>(null);

/** How long `g` waits for its letter, in milliseconds. */
const WAIT = 1500;
let goUntil = 0;

/** Listens for the keys that work on every page. `letters` says where `g` and a letter lead. */
export function watchKeys(letters: Record<string, string>): void {
  document.addEventListener("keydown", (press) => {
    if (press.defaultPrevented || press.metaKey || press.ctrlKey || press.altKey) return;
    if (press.key === "Escape") return escape(press);
    if (typing(press.target) || document.querySelector("dialog[open]")) return;
    if (act(press.key, letters)) press.preventDefault();
  });
}

/** Does what a key stands for; false where it stands for nothing. */
function act(key: string, letters: Record<string, string>): boolean {
  if (performance.now() < goUntil) {
    goUntil = 0;
    const path = letters[key];
    if (path) go(to(path));
    return path !== undefined;
  }
  const deeds: Record<string, () => boolean> = { "/": search, "?": help, g: waitForLetter, e: evidence, j: intoList, k: intoList };
  return deeds[key]?.() ?? false;
}

/** Puts the cursor into the search field. */
function search(): boolean {
  const field = document.querySelector<HTMLInputElement>("#search");
  field?.focus();
  field?.select();
  return field !== null;
}

/** Opens the list of keys. */
function help(): boolean {
  helpOpen.set(true);
  return true;
}

/** Waits for the letter of a page. */
function waitForLetter(): boolean {
  goUntil = performance.now() + WAIT;
  return true;
}

/** Opens the evidence of the line with the focus, or of what the page is about; closes it where it is open already. */
function evidence(): boolean {
  const id = document.activeElement?.closest<HTMLElement>("[data-evidence]")?.dataset["evidence"] ?? subject.get();
  if (!id) return false;
  if (place.get().query.get("evidence") === id) closeEvidence();
  else openEvidence(id);
  return true;
}

/** Goes into the first list of the page. */
function intoList(): boolean {
  const row = document.querySelector<HTMLElement>('main [data-list] [tabindex="0"]');
  row?.focus();
  return row !== null;
}

/** Closes what is open on top: the drawer, then the source pane; leaves a field. */
function escape(press: KeyboardEvent): void {
  if (document.querySelector("dialog[open]")) return;
  if (typing(press.target)) return (press.target as HTMLElement).blur();
  if (place.get().query.has("evidence")) closeEvidence();
  else if (openWords(place.get().query)) closeSource();
}

/** Whether keys are words here. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}
