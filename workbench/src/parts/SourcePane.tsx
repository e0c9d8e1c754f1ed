import type { ArticlePage } from "../api";
import { closeSource, type Words } from "../aside";
import { useGet } from "../asked";
import { wordsAt } from "../route";
import { ArticleText } from "./ArticleText";
import { Shown } from "./Status";

/** The text of the article that words come from, scrolled to them. */
export function SourcePane({ words }: { words: Words }) {
  const asked = useGet<ArticlePage>(`/api/articles/${encodeURIComponent(words.article)}`);
  return (
    <section class="source" aria-label="Source text">
      <Shown asked={asked} what="source text">
        {(page) => <Source page={page} words={words} />}
      </Shown>
    </section>
  );
}

/** Head and text of the source. */
function Source({ page, words }: { page: ArticlePage; words: Words }) {
  const { report } = page;
  return (
    <>
      <header class="source-head">
        <p class="source-of">
          <span class="outlet">{report.publisher || report.label}</span> <span class="date">{report.published}</span>
        </p>
        <p class="source-title">
          <a href={wordsAt(report.article, words.span)}>{report.title || report.label}</a>
        </p>
        <button type="button" class="quiet close" onClick={closeSource} aria-label="Put the source text away" title="Esc">
          ×
        </button>
      </header>
      <div class="source-text" tabIndex={0} role="region" aria-label={`Text of ${report.label}`}>
        <ArticleText words={page.text} sentences={page.sentences} marks={NONE} at={words.span} />
      </div>
    </>
  );
}

const NONE: never[] = [];
