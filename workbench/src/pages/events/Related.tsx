import type { EventPage } from "../../api";
import { Decide } from "../../parts/Decide";
import { pageOf } from "../../route";

/** Events that may be the same but were kept apart; the reader decides. */
export function Related({ rows, of }: { rows: EventPage["related"]; of: string }) {
  return (
    <ul class="reasons">
      {rows.map(({ event, why }) => (
        <li key={event.id}>
          <p>
            <a class="name" href={pageOf("event", event.id)}>
              {event.name}
            </a>
          </p>
          {why.map((reason) => (
            <p key={reason.text} class="support">
              {reason.text}
            </p>
          ))}
          <p class="facts">
            <Decide label="The same" question="Both are one event" decision="same" named={[of, event.id]} />
            <Decide label="Not the same" question="They are two events" decision="different" named={[of, event.id]} />
          </p>
        </li>
      ))}
    </ul>
  );
}
