import { useMemo } from "preact/hooks";
import type { ArticlePage } from "../../api";
import { useAbout } from "../../about";
import { useGet } from "../../asked";
import { ArticleText } from "../../parts/ArticleText";
import { Decisions } from "../../parts/Decisions";
import { Jump } from "../../parts/Jump";
import { Refs } from "../../parts/Refs";
import { Shown } from "../../parts/Status";
import { go, pageOf, spanOf, usePlace, withParams } from "../../route";
import type { Marked } from "../../runs";
import { ArticleHead } from "./ArticleHead";
import { ClaimsBeside } from "./ClaimsBeside";
import { Cut } from "./Cut";
import { SharedWith } from "./SharedWith";

/** One article: its text with the claims in place, passages shared with others, what was cut, editions. */
export function ArticleDetail({ id }: { id: string }) {
  const asked = useGet<ArticlePage>(`/api/articles/${encodeURIComponent(id)}`);
  useAbout(null, null);
  return (
    <div class="detail article">
      <Shown asked={asked} what="article" page>
        {(page) => <Article page={page} />}
      </Shown>
    </div>
  );
}

/** The page's parts; those with nothing in them are left out. */
function Article({ page }: { page: ArticlePage }) {
  const { query } = usePlace();
  const at = spanOf(query.get("at"));
  const chosen = page.claims.find((claim) => at && claim.span.start <= at.start && claim.span.end >= at.end)?.claim;
  const named = query.get("names") === "1";
  const marks = useMemo(() => (named ? namesOf(page) : marksOf(page)), [page, named]);
  return (
    <>
      <ArticleHead page={page} />
      <Jump
        sections={[
          ["text", "Text and claims", page.claims.length],
          ["shared", "Shared passages", page.shared.length],
          ["cut", "Left out", page.cut.length + page.furniture.length],
          ["editions", "Editions", page.editions.length],
          ["decided", "Decisions", null],
        ]}
      />
      <section id="text" class="beside">
        <div class="beside-text">
          <h2 class="unseen">Text</h2>
          <Legend page={page} named={named} />
          <ArticleText
            words={page.text}
            sentences={page.sentences}
            marks={marks}
            at={at}
            choose={({ start, end }) => go(withParams({ at: `${start}-${end}` }), true)}
          />
        </div>
        <ClaimsBeside claims={page.claims} chosen={chosen} />
      </section>
      {page.shared.length > 0 && (
        <section id="shared">
          <h2>Shared passages</h2>
          {page.shared.map((row) => (
            <SharedWith key={row.other.id} row={row} of={page.report.article} />
          ))}
        </section>
      )}
      {page.cut.length + page.furniture.length > 0 && (
        <section id="cut">
          <h2>Left out, and why</h2>
          <Cut page={page} />
        </section>
      )}
      {page.editions.length > 0 && (
        <section id="editions">
          <h2>Other editions of this article</h2>
          <Refs refs={page.editions} />
        </section>
      )}
      <section id="decided">
        <h2>Decisions</h2>
        <Decisions decisions={page.decisions} />
      </section>
    </>
  );
}

/** How the marks in the text are to be read. */
function Legend({ page, named }: { page: ArticlePage; named: boolean }) {
  const other = <a href={withParams({ names: named ? null : "1" })}>{named ? "mark the claims" : "mark the names"}</a>;
  if (named)
    return (
      <p class="legend">
        <span class="words">
          <span class="entity">name of an entity, leads to its page</span>
        </span>
        {other}
      </p>
    );
  return (
    <p class="legend">
      {page.claims.length > 0 && (
        <>
          <span class="words">
            <span class="claim">claim</span>
          </span>
          <span class="words">
            <span class="claim lone">claim of one origin only</span>
          </span>
        </>
      )}
      {page.shared.length > 0 && (
        <span class="words">
          <span class="shared">shared with another article</span>
        </span>
      )}
      {page.furniture.length > 0 && (
        <span class="words">
          <span class="cut">no part of the story</span>
        </span>
      )}
      {page.mentions.length > 0 && other}
    </p>
  );
}

/** What is marked in the text: claims, shared passages, what is no part of the story. */
function marksOf(page: ArticlePage): Marked[] {
  return [
    ...page.claims.map((claim) => ({ ...claim.span, name: claim.origins > 1 ? "claim" : "claim lone", id: claim.claim })),
    ...page.shared.flatMap((row) => row.passages.map((passage) => ({ ...passage.span, name: "shared" }))),
    ...page.furniture.map((span) => ({ ...span, name: "cut" })),
  ];
}

/** The names in the text, each leading to whom or what it means. */
function namesOf(page: ArticlePage): Marked[] {
  return page.mentions
    .filter((mention) => mention.form === "named")
    .map((mention) => ({ ...mention.span, name: "entity", href: pageOf("entity", mention.entity) }));
}
