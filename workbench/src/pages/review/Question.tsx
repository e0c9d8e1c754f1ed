import type { ReviewItem, Why } from "../../api";
import { pageOf } from "../../route";
import { SideView } from "./SideView";

/** One question: both sides beside each other, what speaks for it and what against, who else it might be, what would follow. */
export function Question({ item }: { item: ReviewItem }) {
  return (
    <article class="question" aria-labelledby="question-title">
      <h2 id="question-title" tabIndex={-1}>
        {item.question}
      </h2>
      {item.unsure && (
        <p>
          <span class="tag">looked at before, left open</span>
        </p>
      )}
      <div class="review-sides">
        <SideView side={item.left} name="First" />
        <SideView side={item.right} name="Second" />
      </div>
      <div class="for-and-against">
        <Reasons title="What speaks for it" rows={item.reasons} none="Nothing that was noted." />
        <Reasons title="What speaks against it" rows={item.against} none="Nothing that was noted." />
      </div>
      {item.others.length > 0 && (
        <section>
          <h3>It might also have been</h3>
          <ul class="others">
            {item.others.map((other) => (
              <li key={other.ref.id}>
                <a href={pageOf(other.ref.kind, other.ref.id)}>{other.ref.name}</a> <small>{other.why}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {item.effect && <p class="effect">{item.effect}</p>}
    </article>
  );
}

/** Reasons in words, with the words that they compare. */
function Reasons({ title, rows, none }: { title: string; rows: Why[]; none: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="silent">{none}</p>}
      <ul>
        {rows.map((row, index) => (
          <li key={index}>
            {row.text || row.rule}
            {(row.left_words || row.right_words) && (
              <small>
                {" "}
                “{row.left_words}” – “{row.right_words}”
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
