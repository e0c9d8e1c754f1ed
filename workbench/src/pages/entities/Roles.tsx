import type { EntityPage } from "../../api";
import { QuoteView } from "../../parts/QuoteView";
import { Sentence } from "../../parts/Sentence";

/** What it is said to be, and when; the words on demand. */
export function Roles({ roles }: { roles: EntityPage["roles"] }) {
  return (
    <ul class="names">
      {roles.map((row, index) => (
        <li key={index}>
          <p>
            <Sentence parts={row.sentence} />
          </p>
          <p class="facts">
            {row.tense && <span class="tag calm">{row.tense}</span>}
            {row.when && <span>{row.when}</span>}
            <span class="support">{row.labels.join(", ")}</span>
          </p>
          {row.evidence && (
            <details>
              <summary class="support">the words</summary>
              <QuoteView quote={row.evidence.quote} speaker={row.evidence.speaker} firmness={row.evidence.firmness} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
