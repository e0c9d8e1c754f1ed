import { useEffect } from "preact/hooks";
import { toHeading } from "./focus";
import { Aside } from "./parts/Aside";
import { Help } from "./parts/Help";
import { Masthead } from "./parts/Masthead";
import { NotFound } from "./parts/NotFound";
import { Notices } from "./parts/Notices";
import { pages, type Page } from "./pages";
import { match, usePlace } from "./route";

/** The whole workbench: masthead, the page of the address, the pane at the side. */
export function App() {
  const { path } = usePlace();
  const found = pageAt(path);
  useFocusOnHeading(path);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Masthead path={path} />
      <Notices />
      <div class="stage">
        <main id="main" tabIndex={-1}>
          {found ? <found.page.View key={found.page.View.name} {...found.named} /> : <NotFound path={path} />}
        </main>
        <Aside />
      </div>
      <Help />
    </>
  );
}

/** The page of a path, with what its pattern names. */
function pageAt(path: string): { page: Page; named: Record<string, string> } | null {
  for (const page of pages) {
    const named = match(page.path, path);
    if (named) return { page, named };
  }
  return null;
}

/** Puts the focus on the heading of a page that was gone to, unless the reader walks through a list. */
function useFocusOnHeading(path: string): void {
  useEffect(() => {
    const focus = document.activeElement;
    if (focus?.closest("main [data-list]") && matchMedia("(min-width: 60rem)").matches) return;
    if (focus && focus !== document.body && !focus.closest("main, header, .aside")) return;
    if (performance.now() < 1500) return;
    toHeading();
  }, [path]);
}
