import type { Shared } from "../../api";
import { asRead } from "../../direction";
import { Decide } from "../../parts/Decide";
import { pageOf, withParams, wordsAt } from "../../route";

/** The passages that two articles share, side by side. Each leads to its place: here in the text, there in the source pane. */
export function SharedWith({ row, of }: { row: Shared; of: string }) {
  return (
    <article class="shared-with">
      <h3>
        <a href={pageOf("article", row.other.id)}>{row.other.name}</a>
      </h3>
      <p class="support">{row.sentence}</p>
      <div class="scroll">
        <table class="passages">
          <thead>
            <tr>
              <th scope="col">this article</th>
              <th scope="col">{row.other.name}</th>
            </tr>
          </thead>
          <tbody>
            {row.passages.map((passage) => (
              <tr key={passage.span.start}>
                <td>
                  <a class="exact say" href={withParams({ at: `${passage.span.start}-${passage.span.end}` })}>
                    {asRead(passage.words)}
                  </a>
                </td>
                <td>
                  <a
                    class="exact say"
                    href={wordsAt(row.other.id, passage.other)}
                    data-source={`${row.other.id}:${passage.other.start}-${passage.other.end}`}
                  >
                    {asRead(passage.other_words)}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Decide
        label="They are independent"
        question={`This article and ${row.other.name} were written independently`}
        decision="different"
        named={[of, row.other.id]}
      />
    </article>
  );
}
