import type { SourcePage } from "../../api";
import { QuoteView } from "../../parts/QuoteView";
import { pageOf } from "../../route";
import { count } from "../../wording";

/** The articles that repeat an origin; their words on demand. */
export function Repeated({ rows }: { rows: SourcePage["repeated"] }) {
  return (
    <ul class="names">
      {rows.map((row) => (
        <li key={row.article.id}>
          <p>
            <a class="name" href={pageOf("article", row.article.id)}>
              {row.article.name}
            </a>{" "}
            <span class="support">{count(row.claims, "claim")}</span>
          </p>
          {row.quotes.length > 0 && (
            <details>
              <summary class="support">the words</summary>
              {row.quotes.map((quote) => (
                <QuoteView key={quote.span.start} quote={quote} />
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
