/** Whether a page was gone to whose heading is not there yet. */
let wanted = false;

/** Gives the focus to the heading of the page, now or as soon as it is there. */
export function toHeading(): void {
  const heading = [...document.querySelectorAll<HTMLElement>("main h1")].find((found) => found.offsetParent !== null);
  wanted = heading === undefined;
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** A heading that has come takes the focus, if it is waited for and the reader has not gone elsewhere. */
export function headingCame(heading: HTMLElement | null): void {
  if (wanted && (document.activeElement === document.body || document.activeElement === null)) heading?.focus({ preventScroll: true });
  wanted = false;
}
