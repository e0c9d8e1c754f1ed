import type { Quote } from "../api";
import { asRead } from "../direction";
import { wordsAt } from "../route";

/** What the server says where a report itself tells something, and tells it flatly: the usual case, shown paler or not at all. */
export const OWN = "in the article's own voice";
export const FLAT = "put flatly";

/** Words of an article with what stands around them, and where they are from. The words lead to their place. */
export function QuoteView({ quote, speaker = "", firmness = "" }: { quote: Quote; speaker?: string; firmness?: string }) {
  return (
    <figure class="quote">
      <blockquote>
        {quote.cut[0] && "…"}
        {asRead(quote.before)}
        <a class="exact" href={wordsAt(quote.article, quote.span)} data-source={`${quote.article}:${quote.span.start}-${quote.span.end}`}>
          <mark>{asRead(quote.words)}</mark>
        </a>
        {asRead(quote.after)}
        {quote.cut[1] && "…"}
      </blockquote>
      <figcaption>
        <span class="outlet">{quote.label}</span>
        {quote.published && !quote.label.includes(day(quote.published)) && <span>{quote.published}</span>}
        {speaker && <span class={speaker === OWN ? "voice own" : "voice"}>{speaker}</span>}
        {firmness && firmness !== FLAT && <span class="firm">{firmness}</span>}
      </figcaption>
    </figure>
  );
}

/** The day of a date with a time of day. */
function day(published: string): string {
  return published.split(",")[0] ?? published;
}
