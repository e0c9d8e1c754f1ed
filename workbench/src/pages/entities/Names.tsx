import type { EntityPage } from "../../api";
import { Decide } from "../../parts/Decide";
import { QuoteView } from "../../parts/QuoteView";

/** Its names, that of the page first, each with the reports that use it and, on demand, the words; a use that means another one may be parted. */
export function Names({ names, first, entity }: { names: EntityPage["names"]; first: string; entity: string }) {
  const ordered = [...names].sort((left, right) => Number(right.name === first) - Number(left.name === first));
  return (
    <ul class="names">
      {ordered.map((row) => (
        <li key={row.name}>
          <details>
            <summary><span class="name">{row.name}</span> <span class="support">{row.labels.join(", ")}</span></summary>
            {row.quotes.map((quote) => (
              <div key={`${quote.article}${quote.span.start}`} class="parted">
                <QuoteView quote={quote} />
                {quote.link && <Decide label="Another one" question={`“${quote.words}” in ${quote.label} means another one`} decision="different" named={[quote.link, entity]} />}
              </div>
            ))}
            {row.more > 0 && <p class="more-rows">and {row.more} more</p>}
          </details>
        </li>
      ))}
    </ul>
  );
}
