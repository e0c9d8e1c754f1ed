import type { ComponentChildren } from "preact";
import type { Found } from "../api";
import { useGet } from "../asked";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { usePlace, withParams } from "../route";
import { ArticleHit, ClaimHit, EventHit, NameHit } from "./search/Hits";
import { askFor, sieveOf, wordsOf } from "./search/sieve";
import { SieveForm } from "./search/SieveForm";
import "./search/search.css";

const KINDS = ["entities", "events", "claims", "articles"] as const;
type Kind = (typeof KINDS)[number];
const NAMES: Record<Kind, string> = { entities: "Names", events: "Events", claims: "Claims", articles: "Articles" };

/** Articles, claims, events and names with some words in them. */
export function Search() {
  const { query } = usePlace();
  const sieve = sieveOf(query);
  const asked = useGet<Found>(askFor(sieve, query.get("from") ?? "", query.get("to") ?? ""));
  return (
    <div class="page">
      <Title words={sieve.q ? `Search: ${sieve.q}` : "Search"}>Search</Title>
      <SieveForm sieve={sieve} publishers={asked.value?.publishers ?? []} />
      {!sieve.q && <Empty>Type some words. In quotation marks they must stand together; a star at the end finds every ending.</Empty>}
      <Shown asked={asked} what="findings">
        {(found) => <Results found={found} words={wordsOf(sieve.q)} kind={sieve.kind} />}
      </Shown>
    </div>
  );
}

/** What was found, kind by kind; one kind alone where the address says so. */
function Results({ found, words, kind }: { found: Found; words: string[]; kind: string }) {
  const wanted = KINDS.filter((one) => found[one].length > 0 && (!kind || kind === one));
  if (!KINDS.some((one) => found.total[one]))
    return (
      <Empty>
        Nothing of this case has these words{found.words ? ` (${found.words})` : ""}. Take off a filter, or try fewer words or the beginning of one
        with a star.
      </Empty>
    );
  return (
    <>
      <nav class="kinds" aria-label="Kinds of finding">
        <a href={withParams({ kind: null })} aria-current={kind ? undefined : "true"}>
          All
        </a>
        {KINDS.map((one) => (
          <a key={one} href={withParams({ kind: one })} aria-current={kind === one ? "true" : undefined}>
            {NAMES[one]} {found.total[one]}
          </a>
        ))}
      </nav>
      {wanted.map((one) => (
        <Group key={one} name={NAMES[one]} shown={found[one].length} total={found.total[one]}>
          {rows(found, one, words)}
        </Group>
      ))}
      {!wanted.length && <Empty>None of this kind.</Empty>}
    </>
  );
}

/** One kind of what was found. */
function Group({ name, shown, total, children }: { name: string; shown: number; total: number; children: ComponentChildren }) {
  return (
    <section class="found" aria-label={name}>
      <h2>
        {name} <small>{shown < total ? `the first ${shown} of ${total}` : total}</small>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

/** The rows of one kind. */
function rows(found: Found, kind: Kind, words: string[]): ComponentChildren {
  if (kind === "entities") return found.entities.map((row) => <NameHit key={row.entity} row={row} words={words} />);
  if (kind === "events") return found.events.map((row) => <EventHit key={row.event} row={row} words={words} />);
  if (kind === "claims") return found.claims.map((row) => <ClaimHit key={row.claim} row={row} words={words} />);
  return found.articles.map((row) => <ArticleHit key={row.article.article} row={row} words={words} />);
}
