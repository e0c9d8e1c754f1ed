import { useState } from "preact/hooks";
import { pages } from "../pages";
import { go, to } from "../route";
import { serverState } from "../state";
import { useStore } from "../store";
import { Tools } from "./Tools";

/** Name of the case, search, the pages, the reader's tools. */
export function Masthead({ path }: { path: string }) {
  const state = useStore(serverState);
  const [open, setOpen] = useState(false);
  return (
    <header class="masthead">
      <div class="top">
        <a class="brand" href={to("/")}>
          <span class="mark" aria-hidden="true" />
          Twosource
        </a>
        <span class="case" title="the case">
          {state.case}
        </span>
        <Search />
        <Tools />
        <button type="button" class="menu" aria-expanded={open} aria-controls="pages" onClick={() => setOpen(!open)}>
          Pages
        </button>
      </div>
      <nav id="pages" aria-label="Pages" data-open={open} onClick={() => setOpen(false)}>
        {pages
          .filter((page) => page.name)
          .map((page) => (
            <a key={page.path} href={to(page.path)} aria-current={isAt(page.path, path) ? "page" : undefined}>
              {page.name}
            </a>
          ))}
      </nav>
    </header>
  );
}

/** Whether an entry of the navigation is where the reader is. */
function isAt(entry: string, path: string): boolean {
  return entry === "/" ? path === "/" : path === entry || path.startsWith(`${entry}/`);
}

/** The field that searches articles, claims and names. */
function Search() {
  return (
    <form
      class="search"
      role="search"
      onSubmit={(sent) => {
        sent.preventDefault();
        go(to("/search", { q: new FormData(sent.currentTarget).get("q") as string }));
      }}
    >
      <label class="unseen" for="search">
        Search articles, claims and names
      </label>
      <input id="search" name="q" type="search" placeholder="Search  /" autocomplete="off" />
    </form>
  );
}
