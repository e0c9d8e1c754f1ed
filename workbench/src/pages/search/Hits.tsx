import type { ClaimRow, EntityRow, Found, Line, Quote } from "../../api";
import { AddFinding } from "../../parts/AddFinding";
import { Marks } from "../../parts/Marks";
import { Origins } from "../../parts/Origins";
import { Support } from "../../parts/Support";
import { pageOf, wordsAt } from "../../route";
import { count, term } from "../../wording";
import { MarkedSentence, MarkedText } from "./MarkedText";

/** A name that was found. */
export function NameHit({ row, words }: { row: EntityRow; words: string[] }) {
  return (
    <li class="hit">
      <p>
        <a class="name" href={pageOf("entity", row.entity)}>
          <MarkedText text={row.name} words={words} />
        </a>{" "}
        <small>
          {term(row.type)}
          {row.role && ` · ${row.role}`}
        </small>
      </p>
      <p class="support">
        {row.aliases.length > 0 && (
          <>
            also <MarkedText text={row.aliases.join(", ")} words={words} /> ·{" "}
          </>
        )}
        {count(row.articles, "article")}, {count(row.events, "event")}
      </p>
    </li>
  );
}

/** An event that was found. */
export function EventHit({ row, words }: { row: Line; words: string[] }) {
  return (
    <li class="line hit" data-evidence={row.event}>
      <Origins id={row.event} origins={row.origins} fewest={row.fewest} />
      <div class="line-body">
        <p>
          <MarkedSentence parts={row.sentence} words={words} />
        </p>
        <p class="facts">
          <Marks line={row} />
          <a href={pageOf("event", row.event)}>event</a>
          <AddFinding event={row.event} />
        </p>
        <Support line={row} />
      </div>
    </li>
  );
}

/** A claim that was found. */
export function ClaimHit({ row, words }: { row: ClaimRow; words: string[] }) {
  return (
    <li class="hit" data-evidence={row.event?.id ?? row.claim}>
      <QuoteHit quote={row.quote} words={words} />
      <p class="support">
        {[row.speaker, row.firmness, row.when].filter(Boolean).join(" · ")}
        {row.event && (
          <>
            {" "}
            · <a href={pageOf("event", row.event.id)}>event</a>
          </>
        )}
        {row.rejected && <span class="tag denied">left out by a decision</span>}
      </p>
    </li>
  );
}

/** An article that was found, with the places where the words stand. */
export function ArticleHit({ row, words }: { row: Found["articles"][number]; words: string[] }) {
  const { article } = row;
  return (
    <li class="hit">
      <p>
        <a class="name" href={wordsAt(article.article, null)}>
          <MarkedText text={article.title || article.label} words={words} />
        </a>{" "}
        <small>{[article.publisher, article.published].filter(Boolean).join(" · ")}</small>
      </p>
      {row.quotes.map((quote) => (
        <QuoteHit key={quote.span.start} quote={quote} words={words} />
      ))}
      {row.more > 0 && <p class="support">and {row.more} more places</p>}
    </li>
  );
}

/** A few words of an article with what one searched for marked; they lead to their place. */
function QuoteHit({ quote, words }: { quote: Quote; words: string[] }) {
  return (
    <p class="quote-hit">
      <a href={wordsAt(quote.article, quote.span)} data-source={`${quote.article}:${quote.span.start}-${quote.span.end}`}>
        {quote.cut[0] && "…"}
        <MarkedText text={`${quote.before}${quote.words}${quote.after}`} words={words} />
        {quote.cut[1] && "…"}
      </a>{" "}
      <small>{quote.label}</small>
    </p>
  );
}
