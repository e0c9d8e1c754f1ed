import type { Evidence, Finding } from "../../api";
import { Sentence } from "../../parts/Sentence";
import { nameOf } from "./FindingRow";

/** How the exported brief reads: the findings in order with their notes; the files add a numbered annex with the words of every article. */
export function Preview({ title, rows }: { title: string; rows: Finding[] }) {
  return (
    <article class="preview" aria-label="Preview">
      <h2>{title || "Brief"}</h2>
      <ol>
        {rows.map((finding) => (
          <li key={finding.number}>
            {finding.line ? (
              <p>
                <Sentence parts={finding.line.sentence} /> <small>{finding.line.support}</small>
              </p>
            ) : (
              <p>{finding.disagreement ? <Sentence parts={finding.disagreement.about} /> : nameOf(finding)}</p>
            )}
            {finding.disagreement && (
              <ul class="against">
                {finding.disagreement.sides.map((side) => (
                  <li key={side.value}>
                    <strong>{side.value}</strong>
                    {finding.side === side.value && " (adopted)"} <small>{side.origins.join(", ")}</small>
                    <Words evidence={side.evidence} />
                  </li>
                ))}
              </ul>
            )}
            {finding.note && <p class="note-text">{finding.note}</p>}
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The first words that give a side. */
function Words({ evidence }: { evidence: Evidence[] }) {
  const [first] = evidence;
  return first ? <> “{first.quote.words}”</> : null;
}
