import type { ReviewSide } from "../../api";
import { QuoteView } from "../../parts/QuoteView";
import { pageOf } from "../../route";
import { term } from "../../wording";

/** One side of a question: what it is called, what is known of it, the words it rests on. */
export function SideView({ side, name }: { side: ReviewSide; name: string }) {
  return (
    <section class="review-side" aria-label={name}>
      <h3>
        <a href={pageOf(side.ref.kind, side.ref.id)}>{side.ref.name}</a> <small>{term(side.ref.type)}</small>
      </h3>
      {side.facts.length > 0 && (
        <dl class="known">
          {side.facts.map((fact, index) => (
            <div key={index}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {side.quotes.map((quote) => (
        <QuoteView key={`${quote.article} ${quote.span.start}`} quote={quote} />
      ))}
      {!side.quotes.length && <p class="silent">No words are kept for this side.</p>}
    </section>
  );
}
