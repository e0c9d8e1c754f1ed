import { useState } from "preact/hooks";
import type { Ground, ListHit } from "../../api";
import { judgeListed, type Deed } from "../../judge";
import { Decisions } from "../../parts/Decisions";
import { ReasonForm } from "../../parts/ReasonForm";
import { pageOf } from "../../route";
import { Sayings } from "./Sayings";

/** What may be decided of a hit: the decision, its button, the question for a reason. */
const CHOICES: [Deed, string, string][] = [
  ["same", "The one on the list", "It is the one on the list."],
  ["different", "A namesake", "It is a namesake of the one on the list."],
  ["unsure", "Unsure", "Looked at, and left open."],
];

/** An entity beside an entry of the list: what speaks for it and against it, what reports say, what was decided. */
export function HitView({ hit }: { hit: ListHit }) {
  const [chosen, setChosen] = useState<Deed | null>(null);
  const { entity, listed, score, reasons, against, namesake } = hit.match;
  const choice = CHOICES.find(([deed]) => deed === chosen);
  return (
    <section aria-label={`${hit.name}, ${listed.id}`}>
      <h2>
        <a href={pageOf("entity", entity)}>{hit.name}</a>
      </h2>
      <p>
        {listed.id} {listed.names[0]?.name}
        {listed.since && `, listed ${listed.since}`}
        {listed.programme && `, ${listed.programme}`}
      </p>
      <p class="support">
        score {score.toFixed(2)} · {hit.type} in {hit.articles} {hit.articles === 1 ? "article" : "articles"}
        {namesake && !hit.decided && " · possible namesake: nothing but the name speaks for it"}
      </p>
      <Grounds word="For" rows={reasons} />
      <Grounds word="Against" rows={against} />
      {hit.disagrees && <p>It stands on the list, and a report says that it is not, or no longer, designated.</p>}
      {hit.told.length > 0 ? <Sayings told={hit.told} /> : <p class="support">The reports say nothing of a designation.</p>}
      {hit.decisions.length > 0 && <Decisions decisions={hit.decisions} />}
      {choice ? (
        <ReasonForm
          question={choice[2]}
          decision={choice[0]}
          named={[entity, listed.id]}
          label="Keep"
          keeps={judgeListed}
          done={() => setChosen(null)}
        />
      ) : (
        <div class="buttons">
          {CHOICES.map(([deed, label]) => (
            <button key={deed} type="button" onClick={() => setChosen(deed)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** The grounds of one side. */
function Grounds({ word, rows }: { word: string; rows: Ground[] }) {
  if (rows.length === 0) return null;
  return (
    <ul aria-label={word}>
      {rows.map((row) => (
        <li key={row.text}>
          {word.toLowerCase()}: {row.text}
        </li>
      ))}
    </ul>
  );
}
