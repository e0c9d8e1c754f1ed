import type { EventPage } from "../../api";
import { useAbout, wordsIn, wordsOf } from "../../about";
import { useGet } from "../../asked";
import { ClaimView } from "../../parts/ClaimView";
import { Decisions } from "../../parts/Decisions";
import { Dispute } from "../../parts/Dispute";
import { Jump } from "../../parts/Jump";
import { Refs } from "../../parts/Refs";
import { Shown } from "../../parts/Status";
import { WhyList } from "../../parts/WhyList";
import { EventHead } from "./EventHead";
import { Participants } from "./Participants";
import { Related } from "./Related";

/** One event: what tells of it, who takes part, what is disputed, why its claims are one event. */
export function EventDetail({ id }: { id: string }) {
  const asked = useGet<EventPage>(`/api/events/${encodeURIComponent(id)}`);
  useAbout(id, wordsIn(asked.value?.line.sentence) ?? wordsOf(asked.value?.claims[0]?.quote));
  return (
    <div class="detail">
      <Shown asked={asked} what="event" page>
        {(page) => <Event page={page} />}
      </Shown>
    </div>
  );
}

/** The page's parts; those with nothing in them are left out. */
function Event({ page }: { page: EventPage }) {
  const { claims, participants, disagreements, related, before, after, merged, decisions } = page;
  return (
    <>
      <EventHead page={page} />
      <Jump
        sections={[
          ["claims", "Claims", claims.length],
          ["who", "Who takes part", participants.length],
          ["disputed", "Disagreements", disagreements.length],
          ["near", "May be the same", related.length],
          ["order", "Before and after", before.length + after.length],
          ["merged", "Why one event", merged.length],
          ["decided", "Decisions", null],
        ]}
      />
      <section id="claims">
        <h2>Claims</h2>
        <ul class="claims">
          {claims.map((claim) => (
            <ClaimView key={claim.claim} claim={claim} />
          ))}
        </ul>
      </section>
      {participants.length > 0 && (
        <section id="who">
          <h2>Who takes part</h2>
          <Participants rows={participants} />
        </section>
      )}
      {disagreements.length > 0 && (
        <section id="disputed">
          <h2>Disagreements</h2>
          {disagreements.map((row) => (
            <Dispute key={row.conflict} row={row} />
          ))}
        </section>
      )}
      {related.length > 0 && (
        <section id="near">
          <h2>May be the same, kept apart</h2>
          <Related rows={related} of={page.line.event} />
        </section>
      )}
      {before.length + after.length > 0 && (
        <section id="order">
          <h2>Before and after</h2>
          {before.length > 0 && (
            <>
              <h3>Surely before it</h3>
              <Refs refs={before} />
            </>
          )}
          {after.length > 0 && (
            <>
              <h3>Surely after it</h3>
              <Refs refs={after} />
            </>
          )}
        </section>
      )}
      {merged.length > 0 && (
        <section id="merged">
          <h2>Why its claims are one event</h2>
          <WhyList reasons={merged} />
        </section>
      )}
      <section id="decided">
        <h2>Decisions</h2>
        <Decisions decisions={decisions} />
      </section>
    </>
  );
}
