import { useState } from "preact/hooks";
import type { Line, Listing } from "../../api";
import { useGet } from "../../asked";
import { Empty, Shown } from "../../parts/Status";
import { Sentence } from "../../parts/Sentence";
import { Origins } from "../../parts/Origins";
import { AddFinding } from "../../parts/AddFinding";

/** Events to pick from: those with some words, at first those on most origins. */
export function Pick({ picked }: { picked: ReadonlySet<string> }) {
  const [words, setWords] = useState("");
  const asked = useGet<Listing<Line>>(`/api/events?limit=30${words && `&q=${encodeURIComponent(words)}`}`);
  return (
    <section class="pick" aria-labelledby="pick-title">
      <h2 id="pick-title">Pick findings</h2>
      <form
        role="search"
        aria-label="Find events"
        onSubmit={(sent) => {
          sent.preventDefault();
          setWords((new FormData(sent.currentTarget).get("words") as string).trim());
        }}
      >
        <label class="unseen" for="pick-words">
          Words of an event
        </label>
        <input id="pick-words" name="words" type="search" placeholder="Words of an event, then Enter" />
      </form>
      <Shown asked={asked} what="events">
        {(listing) =>
          listing.rows.length ? (
            <ul class="pick-list">
              {listing.rows.map((line) => (
                <Choice key={line.event} line={line} picked={picked.has(line.event)} />
              ))}
            </ul>
          ) : (
            <Empty>No event has these words.</Empty>
          )
        }
      </Shown>
    </section>
  );
}

/** One event that may be picked. */
function Choice({ line, picked }: { line: Line; picked: boolean }) {
  return (
    <li data-evidence={line.event}>
      <Origins id={line.event} origins={line.origins} fewest={line.fewest} />
      <div>
        <p>
          <Sentence parts={line.sentence} />
        </p>
        <p class="facts">
          <span>{line.when}</span>
          {picked ? <small>in your brief</small> : <AddFinding event={line.event} label="Add" />}
        </p>
      </div>
    </li>
  );
}
