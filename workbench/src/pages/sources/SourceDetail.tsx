import type { SourcePage } from "../../api";
import { useAbout, wordsOf } from "../../about";
import { useGet } from "../../asked";
import { Claims } from "../../parts/Claims";
import { Jump } from "../../parts/Jump";
import { Lines } from "../../parts/Lines";
import { Empty, Shown } from "../../parts/Status";
import { Title } from "../../parts/Title";
import { pageOf, to } from "../../route";
import { count } from "../../wording";
import { Repeated } from "./Repeated";

/** One origin: what it said, what it alone tells, who repeats it. */
export function SourceDetail({ id }: { id: string }) {
  const asked = useGet<SourcePage>(`/api/sources/${encodeURIComponent(id)}`);
  useAbout(id, wordsOf(asked.value?.said[0]?.quote));
  return (
    <div class="detail">
      <Shown asked={asked} what="source" page>
        {(page) => <Source page={page} />}
      </Shown>
    </div>
  );
}

/** The page's parts. */
function Source({ page }: { page: SourcePage }) {
  return (
    <>
      <Head page={page} />
      <Jump
        sections={[
          ["said", "What it said", page.claims],
          ["only", "Told by nobody else", page.only.length + page.more_only],
          ["repeated", "Who repeats it", page.repeated.length + page.more_repeated],
        ]}
      />
      <section id="said">
        <h2>What it said</h2>
        <Claims claims={page.said} more={page.more} none="None of its claims are left." asking={{ source: page.origin }} />
      </section>
      <section id="only">
        <h2>Told by nobody else</h2>
        {page.only.length === 0 ? <Empty>All it tells, others tell too.</Empty> : <Lines lines={page.only} />}
        {page.more_only > 0 && <p class="more-rows">and {page.more_only} more</p>}
      </section>
      <section id="repeated">
        <h2>Who repeats it</h2>
        {page.repeated.length === 0 ? <Empty>No other article repeats it.</Empty> : <Repeated rows={page.repeated} />}
        {page.more_repeated > 0 && <p class="more-rows">and {count(page.more_repeated, "more article")}</p>}
      </section>
    </>
  );
}

/** What it is, why its claims are taken for one origin's, how often it is alone. */
function Head({ page }: { page: SourcePage }) {
  return (
    <header class="detail-head">
      <p class="kicker">
        Source · {page.kind}
        {!page.known && ", not known by name"}
      </p>
      <Title words={page.name}>
        <span class="name">{page.name}</span>
      </Title>
      <p class="support">{page.why}</p>
      <p class="facts">
        <span>
          {count(page.claims, "claim")} in {count(page.articles, "article")}
        </span>
        <span>{page.alone === 0 ? "never the only one to tell" : `alone with ${page.alone} of ${count(page.events, "event")}`}</span>
        {page.entity && <a href={pageOf("entity", page.entity.id)}>its page as an entity</a>}
      </p>
      <div class="deeds">
        <a class="button" href="?evidence" data-evidence={page.origin} data-drawer="">
          Evidence <kbd>e</kbd>
        </a>
        <a class="button" href={to("/events", { source_of: page.origin })}>
          Events it tells
        </a>
      </div>
    </header>
  );
}
