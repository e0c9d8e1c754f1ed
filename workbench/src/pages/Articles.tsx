import type { PageProps } from ".";
import { Panes } from "../parts/Panes";
import { Title } from "../parts/Title";
import { ArticleDetail } from "./articles/ArticleDetail";
import { ArticleList } from "./articles/ArticleList";

/** All articles as a list; the chosen one beside it. */
export function Articles({ id }: PageProps) {
  return (
    <Panes
      listName="Articles"
      detailName="Article"
      chosen={id}
      list={<ArticleList chosen={id} />}
      detail={id ? <ArticleDetail key={id} id={id} /> : <Choose />}
    />
  );
}

/** What stands in the detail's place while none is chosen. */
function Choose() {
  return (
    <div class="detail">
      <Title words="Articles">Articles</Title>
      <p>Choose an article: its claims in their place, the passages that it shares with others, what of the page was cut and why.</p>
    </div>
  );
}
