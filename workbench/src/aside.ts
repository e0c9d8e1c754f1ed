import type { Span } from "./api";
import { close, open, place, spanOf, withParams } from "./route";
import { store } from "./store";

/** Words of an article, as the source pane shows them. */
export interface Words {
  article: string;
  span: Span | null;
}

/** What a page shows in the source pane while the reader has chosen nothing. */
export const usualWords = store<Words | null>(null);
/** Whether the reader has put the source pane away. */
export const putAway = store(false);

/** The words that are open in the source pane, by the address. */
export function openWords(query: URLSearchParams): Words | null {
  const [article, range] = (query.get("source") ?? "").split(":");
  return article ? { article, span: spanOf(range ?? null) } : null;
}

/** Opens an article in the source pane, at some words. */
export function openSource(article: string, span: Span | null): void {
  putAway.set(false);
  const range = span ? `:${span.start}-${span.end}` : "";
  open(withParams({ source: article + range }), isOpen());
}

/** Opens the evidence drawer of an event, claim, entity, conflict or origin. */
export function openEvidence(id: string): void {
  open(withParams({ evidence: id }), place.get().query.has("evidence"));
}

/** Closes the evidence drawer. */
export function closeEvidence(): void {
  close(withParams({ evidence: null }));
}

/** Closes the source pane. */
export function closeSource(): void {
  putAway.set(true);
  if (openWords(place.get().query)) close(withParams({ source: null }));
}

/** Whether the pane shows what the reader asked for. */
function isOpen(): boolean {
  const { query } = place.get();
  return query.has("source") || query.has("evidence");
}
