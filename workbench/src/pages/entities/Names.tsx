import type { EntityPage, Quote } from "../../api";
import { Decide } from "../../parts/Decide";
import { QuoteView } from "../../parts/QuoteView";

/** Its names, that of the page first, each with the reports that use it and, on demand, the words; a use that means another one may be parted. */
export function Names({ names, first }: { names: EntityPage["names"]; first: string }) {
  const ordered = [...names].sort((left, right) => Number(right.name === first) - Number(left.name === first));
  const uses = ordered.flatMap((row) => row.quotes);
  const other = (quote: Quote) => (quote.link && uses.find((use) => use.link && use.article !== quote.article)?.link) || "";
  return (
    <ul class="names">
      {ordered.map((row) => (
        <li key={row.name}>
          <details>
            <summary>
              <span class="name">{row.name}</span> <span class="support">{row.labels.join(", ")}</span>
            </summary>
            {row.quotes.map((quote) => (
              <div key={`${quote.article}${quote.span.start}`} class="parted">
                <QuoteView quote={quote} />
                {other(quote) && (
                  <Decide
                    label="Not this one"
                    question={`“${quote.words}” in ${quote.label} means another one`}
                    decision="different"
                    named={[quote.link, other(quote)]}
                  />
                )}
              </div>
            ))}
            {row.more > 0 && <p class="more-rows">and {row.more} more</p>}
          </details>
        </li>
      ))}
    </ul>
  );
}
