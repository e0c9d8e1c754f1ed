import type { Span } from "./api";
import { store, useStore } from "./store";

/** Where the reader is. */
export interface Place {
  path: string;
  query: URLSearchParams;
}

const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search) });
/** The page's address, as a store. */
export const place = store<Place>(here());
/** What every list is narrowed to by brushing; kept from page to page. */
const KEPT = ["from", "to"];

/** Where the reader is; the part is drawn anew when he goes elsewhere. */
export const usePlace = (): Place => useStore(place);

/** Goes to an address; `replace` leaves no step behind for the back button. */
export function go(href: string, replace = false): void {
  if (href === location.pathname + location.search + location.hash) return;
  if (replace) history.replaceState(history.state, "", href);
  else history.pushState(null, "", href);
  place.set(here());
}

/** Opens something on top of the page: a step that closing takes back. Within what is open already, no step is added. */
export function open(href: string, within: boolean): void {
  if (within) return go(href, true);
  history.pushState({ opened: true }, "", href);
  place.set(here());
}

/** Closes what is open on top of the page: one step back where it was opened by a step, else the address without it. */
export function close(href: string): void {
  const { opened } = (history.state ?? {}) as { opened?: boolean };
  if (opened) history.back();
  else go(href, true);
}

/** An address within the workbench, with the time filter kept. Values that are empty are left out. */
export function to(path: string, params: Record<string, string | number | null | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const name of KEPT) set(query, name, place.get().query.get(name));
  for (const [name, value] of Object.entries(params)) set(query, name, value);
  return path + suffix(query);
}

/** This page's address with some parameters changed; null or "" takes one out. */
export function withParams(params: Record<string, string | number | null | undefined>): string {
  const { path, query } = place.get();
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(params)) set(next, name, value);
  return path + suffix(next);
}

/** The page of a named thing. */
export function pageOf(kind: string, id: string): string {
  const folders: Record<string, string> = {
    event: "events",
    entity: "entities",
    source: "sources",
    origin: "sources",
    article: "articles",
    conflict: "disagreements",
  };
  return folders[kind] ? to(`/${folders[kind]}/${encodeURIComponent(id)}`) : to("/search", { q: id });
}

/** The page of an article, at some words. */
export function wordsAt(article: string, span: Span | null): string {
  return to(`/articles/${encodeURIComponent(article)}`, span ? { at: `${span.start}-${span.end}` } : {});
}

/** Reads START-END. */
export function spanOf(text: string | null): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "");
  return found ? { start: Number(found[1]), end: Number(found[2]) } : null;
}

/** The parts of a path that a pattern such as /events/:id names; null where it does not fit. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/"),
    given = path.replace(/(.)\/$/, "$1").split("/");
  if (wanted.length !== given.length) return null;
  const named: Record<string, string> = {};
  for (const [index, piece] of wanted.entries()) {
    const found = given[index] ?? "";
    if (piece.startsWith(":")) named[piece.slice(1)] = plain(found);
    else if (piece !== found) return null;
  }
  return named;
}

/** A piece of an address without its escapes; one that is badly escaped stays as it is. */
function plain(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** Sets a parameter, or takes it out where it is empty. */
function set(query: URLSearchParams, name: string, value: string | number | null | undefined): void {
  if (value === null || value === undefined || value === "") query.delete(name);
  else query.set(name, String(value));
}

/** A query as it stands in an address; the colon and the comma stay readable. */
function suffix(query: URLSearchParams): string {
  const words = query.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return words && `?${words}`;
}
