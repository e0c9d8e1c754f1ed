import type { ArticlePage } from "../../api";
import { byCodePoints } from "../../codepoints";

const LONG = 400;

/** What of the page was no part of the article, and why; and what of the text tells nothing of the story. */
export function Cut({ page }: { page: ArticlePage }) {
  const text = byCodePoints(page.text);
  const rows = [
    ...page.cut,
    ...page.furniture.map((span) => ({ text: text.slice(span.start, span.end), reason: "in the text, but no part of the story" })),
  ];
  return (
    <ul class="names">
      {rows.map((row, index) => (
        <li key={index}>
          <p class="why">{row.reason}</p>
          <p class="cut-words">{row.text.length > LONG ? `${row.text.slice(0, LONG)}…` : row.text}</p>
        </li>
      ))}
    </ul>
  );
}
