import { openEvidence, openSource } from "./aside";
import { go, spanOf } from "./route";

/** Lets plain links work without loading the page anew: words open in the source pane, evidence in the drawer, pages in place. */
export function watchLinks(): void {
  document.addEventListener("click", (click) => {
    const link = click.target instanceof Element ? click.target.closest("a") : null;
    if (!link || !plain(click) || !ours(link)) return;
    click.preventDefault();
    follow(link);
  });
}

/** Does what a link of the workbench asks for. */
function follow(link: HTMLAnchorElement): void {
  const { source, evidence } = link.dataset;
  if (evidence && link.dataset["drawer"] !== undefined) return openEvidence(evidence);
  if (!source) return go(link.pathname + link.search + link.hash);
  const [article = "", range = ""] = source.split(":");
  openSource(article, spanOf(range));
}

/** Whether it is a click with no key held, so that "open in a new tab" stays the browser's. */
function plain(click: MouseEvent): boolean {
  return click.button === 0 && !click.defaultPrevented && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
}

/** Whether a link leads to a page of the workbench. */
function ours(link: HTMLAnchorElement): boolean {
  const leaves = link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin;
  return !leaves && !link.pathname.startsWith("/api/") && !(link.getAttribute("href") ?? "#").startsWith("#");
}
