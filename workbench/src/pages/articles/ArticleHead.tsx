import type { ArticlePage } from "../../api";
import { Title } from "../../parts/Title";
import { to } from "../../route";
import { moment } from "../../wording";

/** Where the article is from and when, how its date is known, where it can be checked. */
export function ArticleHead({ page }: { page: ArticlePage }) {
  const { report } = page;
  return (
    <header class="detail-head">
      <p class="kicker">Article{!report.read && " · not read"}</p>
      <Title words={report.title || report.label}>
        <span class="name">{report.title || report.label}</span>
      </Title>
      <p class="facts">
        <span class="outlet">{report.publisher || report.label}</span>
        <span>
          {report.published}
          {report.dated && ` (${report.dated})`}
        </span>
        {page.retrieved && <span>retrieved {moment(page.retrieved)}</span>}
        {/^https?:\/\//.test(report.url) && (
          <a href={report.url} target="_blank" rel="noopener noreferrer">
            the article on the web
          </a>
        )}
      </p>
      <p class="support hash" title={page.sha256}>
        SHA-256 {page.sha256.slice(0, 16)}…
      </p>
      <div class="deeds">
        <a class="button" href={to("/events", { article: report.article })}>
          Events in it
        </a>
      </div>
    </header>
  );
}
