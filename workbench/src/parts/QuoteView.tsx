import type { Quote } from "../api";
import { wordsAt } from "../route";

/** Words of an article with what stands around them, and where they are from. The words lead to their place. */
export function QuoteView({ quote, speaker = "", firmness = "" }: { quote: Quote; speaker?: string; firmness?: string }) {
  return (
    <figure class="quote">
      <blockquote>
        {quote.cut[0] && "…"}{quote.before}
        <a class="exact" href={wordsAt(quote.article, quote.span)} data-source={`${quote.article}:${quote.span.start}-${quote.span.end}`}>
          <mark>{quote.words}</mark>
        </a>
        {quote.after}{quote.cut[1] && "…"}
      </blockquote>
      <figcaption>
        <span class="outlet">{quote.label}</span>
        {quote.published && !quote.label.includes(quote.published) && <span>{quote.published}</span>}
        {speaker && <span class="voice">{speaker}</span>}
        {firmness && <span class="firm">{firmness}</span>}
      </figcaption>
    </figure>
  );
}
