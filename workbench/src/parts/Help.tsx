import { useEffect, useRef } from "preact/hooks";
import { helpOpen } from "../keys";
import { pages } from "../pages";
import { useStore } from "../store";

const KEYS: [string, string][] = [
  ["/", "search"],
  ["j  k", "next, previous row of a list (arrows too)"],
  ["Enter", "open the row"],
  ["e", "evidence of the row, or of the page"],
  ["←  →", "previous, next evidence while the drawer is open"],
  ["Esc", "close the drawer, then the source"],
  ["s  d  u  space  z", "in the review: same, different, unsure, skip, undo; r a reason"],
  ["g, then a letter", "go to a page"],
  ["?", "this list"],
];

/** The keys, and how to read the pages. */
export function Help() {
  const open = useStore(helpOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class="help" ref={dialog} onClose={() => helpOpen.set(false)} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {KEYS.map(([key, deed]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
        {pages
          .filter((page) => page.letter)
          .map((page) => (
            <div key={page.path}>
              <dt>
                <kbd>g {page.letter}</kbd>
              </dt>
              <dd>{page.name}</dd>
            </div>
          ))}
      </dl>
      <h2>How to read</h2>
      <p>
        An <strong>origin</strong> is where a group of claims ultimately comes from. Articles that copy one another, or one agency, count once.
      </p>
      <p>Words of a sentence that are links are exact words of an article; paler words were put in so that the sentence can stand alone.</p>
      <p>What you decide is kept under your name and can be undone. Nothing is deleted.</p>
      <p>⇄ stands where a text turns the direction of reading by an unseen mark.</p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
