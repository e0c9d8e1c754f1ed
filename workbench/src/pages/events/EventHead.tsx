import type { EventPage } from "../../api";
import { AddFinding } from "../../parts/AddFinding";
import { Marks } from "../../parts/Marks";
import { Origins } from "../../parts/Origins";
import { SameAs } from "../../parts/SameAs";
import { Sentence, plainWords } from "../../parts/Sentence";
import { Support } from "../../parts/Support";
import { Title } from "../../parts/Title";
import { pageOf } from "../../route";
import { term } from "../../wording";

/** What the event is, on what it rests, and what a reader may do with it. */
export function EventHead({ page }: { page: EventPage }) {
  const { line, place } = page;
  const words = plainWords(line.sentence);
  return (
    <header class="detail-head">
      <p class="kicker">Event · {term(line.type)}</p>
      <Title words={words} long={words.length > 40}>
        <Sentence parts={line.sentence} />
      </Title>
      <p class="facts">
        <Marks line={line} />
        {place && <a href={pageOf("entity", place.id)}>{place.name}</a>}
      </p>
      <div class="rests-on">
        <Origins id={line.event} origins={line.origins} fewest={line.fewest} />
        <Support line={line} />
      </div>
      <div class="deeds">
        <a class="button" href="?evidence" data-evidence={line.event} data-drawer="">
          Evidence <kbd>e</kbd>
        </a>
        <AddFinding event={line.event} />
        <SameAs kind="event" id={line.event} name={words} />
      </div>
    </header>
  );
}
