import type { Line } from "../../api";
import { ChoiceField, Fields, WordsField } from "../../parts/Fields";
import { Marks } from "../../parts/Marks";
import { Rows } from "../../parts/Rows";
import { Sentence } from "../../parts/Sentence";
import { usePlace, withParams } from "../../route";
import { useRows, type Growing } from "../../rows";
import { EVENT_TYPES, count, term } from "../../wording";
import { Narrowed } from "./Narrowed";

/** What the list may be narrowed by, as it stands in the address. */
const ASKED = ["q", "type", "entity", "source_of", "article", "publisher", "certainty", "least", "from", "to", "clash", "undated"];
/** Names that the server gives to what stands in the address under another one: `source` is the source pane's there. */
const NAMES: Record<string, string> = { source_of: "source" };
const CERTAINTIES = [
  ["certain", "put flatly"],
  ["probable", "put as likely"],
  ["possible", "put as possible"],
] as const;

/** The events, filtered as the address says. */
export function EventList({ chosen }: { chosen: string | undefined }) {
  const { query } = usePlace();
  const asked = useRows<Line>("/api/events", Object.fromEntries(ASKED.map((name) => [NAMES[name] ?? name, query.get(name) ?? ""])));
  return (
    <>
      <Filters />
      <Narrowed />
      <Rows asked={asked} what="events" none="No event fits. Take a filter off." chosen={chosen} row={rowOf} />
      <Undated asked={asked} />
    </>
  );
}

/** One event in the list. */
function rowOf(line: Line) {
  return { id: line.event, href: hrefOf(line.event), evidence: line.event, view: <Row line={line} /> };
}

/** The event's page with the list's filters kept. */
function hrefOf(event: string): string {
  const query = new URLSearchParams(withParams({ source: null, evidence: null }).split("?")[1] ?? "");
  return `/events/${encodeURIComponent(event)}${query.size > 0 ? `?${query}` : ""}`;
}

/** The sentence of an event with how many origins, when and where. */
function Row({ line }: { line: Line }) {
  return (
    <>
      <Sentence parts={line.sentence} plain />
      <span class="facts">
        <b>{count(line.origins, "origin")}</b>
        <Marks line={line} />
      </span>
    </>
  );
}

/** The fields above the list. */
function Filters() {
  return (
    <Fields label="Filter the events">
      <WordsField name="q" label="Words" hint="in claims and names" />
      <ChoiceField name="type" label="Type" all="any" choices={EVENT_TYPES.map((type) => [type, term(type)] as const)} />
      <ChoiceField
        name="least"
        label="Origins"
        all="any"
        choices={[
          ["2", "2 or more"],
          ["3", "3 or more"],
          ["5", "5 or more"],
        ]}
      />
      <ChoiceField name="certainty" label="Certainty" all="any" choices={CERTAINTIES} />
      <ChoiceField
        name="clash"
        label="Disagreement"
        all="any"
        choices={[
          ["disputed", "disputed"],
          ["updated", "updated"],
          ["any", "either"],
        ]}
      />
    </Fields>
  );
}

/** Says how many events have no date and so fit no stretch of time; they can be shown alone. */
function Undated({ asked }: { asked: Growing<Line> }) {
  const { query } = usePlace();
  const undated = asked.value?.undated ?? 0;
  if (query.get("undated"))
    return (
      <p class="support">
        Only events without a date. <a href={withParams({ undated: null })}>Show those with one</a>
      </p>
    );
  if (undated === 0) return null;
  return (
    <p class="support">
      {count(undated, "more event")} would fit but {undated === 1 ? "has" : "have"} no date.{" "}
      <a href={withParams({ undated: "true" })}>Show {undated === 1 ? "it" : "them"}</a>
    </p>
  );
}
