import type { Part, Sentence as Parts } from "../api";
import { asRead } from "../direction";
import { wordsAt } from "../route";

/** A sentence made of exact words. Each piece of exact words leads to its place in the article; words that were put in are paler. `plain`: no links, for rows that are links themselves. */
export function Sentence({ parts, plain = false }: { parts: Parts; plain?: boolean }) {
  return (
    <span class="say">
      {parts.map((part, index) => (
        <Piece key={index} part={part} plain={plain} />
      ))}
    </span>
  );
}

/** One piece of a sentence. */
function Piece({ part, plain }: { part: Part; plain: boolean }) {
  if (!part.article || !part.span) return <span class="put-in">{asRead(part.text)}</span>;
  if (plain) return <>{asRead(part.text)}</>;
  const { start, end } = part.span;
  return (
    <a class="exact" href={wordsAt(part.article, part.span)} data-source={`${part.article}:${start}-${end}`}>
      {asRead(part.text)}
    </a>
  );
}

/** The sentence as plain words, for titles and labels. */
export function plainWords(parts: Parts): string {
  return asRead(parts.map((part) => part.text).join(""));
}
