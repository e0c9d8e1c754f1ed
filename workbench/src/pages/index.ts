import type { ComponentType } from "preact";
import { later } from "../parts/later";
import { Articles } from "./Articles";
import { Decided } from "./Decided";
import { Disagreements } from "./Disagreements";
import { Entities } from "./Entities";
import { Events } from "./Events";
import { Overview } from "./Overview";
import { Search } from "./Search";
import { Sources } from "./Sources";

/** What a page gets: the parts of its address that its pattern names. */
export interface PageProps { id?: string }
/** A page: where it is, what it is called in the navigation (none: it is not there), the letter that leads to it after `g`. */
export interface Page { path: string; name?: string; letter?: string; View: ComponentType<PageProps> }

/** All pages, in the order of the navigation. A heavy one is taken in with `later(() => import("./Name"), "Name")`, of parts/later. */
export const pages: Page[] = [
  { path: "/", name: "Overview", letter: "o", View: Overview },
  { path: "/overview", View: Overview },
  { path: "/events", name: "Events", letter: "e", View: Events },
  { path: "/events/:id", View: Events },
  { path: "/entities", name: "Entities", letter: "n", View: Entities },
  { path: "/entities/:id", View: Entities },
  { path: "/sources", name: "Sources", letter: "s", View: Sources },
  { path: "/sources/:id", View: Sources },
  { path: "/articles", name: "Articles", letter: "a", View: Articles },
  { path: "/articles/:id", View: Articles },
  { path: "/disagreements", name: "Disagreements", letter: "d", View: Disagreements },
  { path: "/disagreements/:id", View: Disagreements },
  { path: "/timeline", name: "Timeline", letter: "t", View: later(() => import("./Timeline"), "Timeline") },
  { path: "/network", name: "Network", letter: "w", View: later(() => import("./Network"), "Network") },
  { path: "/map", name: "Map", letter: "m", View: later(() => import("./Map"), "Map") },
  { path: "/review", name: "Review", letter: "r", View: later(() => import("./Review"), "Review") },
  { path: "/decisions", name: "Decisions", letter: "c", View: Decided },
  { path: "/screening", View: later(() => import("./Screening"), "Screening") },
  { path: "/search", name: "Search", View: Search },
  { path: "/brief", name: "Your brief", letter: "b", View: later(() => import("./BriefBuilder"), "BriefBuilder") },
  { path: "/upload", name: "Add articles", letter: "u", View: later(() => import("./Upload"), "Upload") },
];
