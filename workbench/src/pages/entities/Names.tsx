import type { EntityPage } from "../../api";
import { QuoteView } from "../../parts/QuoteView";

/** Its names, that of the page first, each with the reports that use it and, on demand, the words. */
export function Names({ names, first }: { names: EntityPage["names"]; first: string }) {
  const ordered = [...names].sort((left, right) => Number(right.name === first) - Number(left.name === first));
  return (
    <ul class="names">
      {ordered.map((row) => (
        <li key={row.name}>
          <details>
            <summary><span class="name">{row.name}</span> <span class="support">{row.labels.join(", ")}</span></summary>
            {row.quotes.map((quote) => <QuoteView key={`${quote.article}${quote.span.start}`} quote={quote} />)}
            {row.more > 0 && <p class="more-rows">and {row.more} more</p>}
          </details>
        </li>
      ))}
    </ul>
  );
}
