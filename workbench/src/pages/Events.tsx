import type { PageProps } from ".";
import { Panes } from "../parts/Panes";
import { Title } from "../parts/Title";
import { EventDetail } from "./events/EventDetail";
import { EventList } from "./events/EventList";

/** All events as a list with filters; the chosen one beside it. */
export function Events({ id }: PageProps) {
  return (
    <Panes
      listName="Events"
      detailName="Event"
      chosen={id}
      list={<EventList chosen={id} />}
      detail={id ? <EventDetail key={id} id={id} /> : <Choose />}
    />
  );
}

/** What stands in the detail's place while none is chosen. */
function Choose() {
  return (
    <div class="detail">
      <Title words="Events">Events</Title>
      <p>
        An event is what the claims are about, across articles. Choose one of the list: its claims, who takes part, why its claims are taken for one
        event.
      </p>
      <p class="support">
        Most independent origins stand first. <kbd>j</kbd> <kbd>k</kbd> walk through the list, <kbd>Enter</kbd> opens, <kbd>e</kbd> shows the
        evidence.
      </p>
    </div>
  );
}
