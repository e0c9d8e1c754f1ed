import type { Part } from "../../api";
import { wordsAt } from "../../route";
import { marked } from "./sieve";

/** A text with the words one searched for marked. */
export function MarkedText({ text, words }: { text: string; words: string[] }) {
  return <>{marked(text, words).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
}

/** A sentence with the words one searched for marked; exact words lead to their place. */
export function MarkedSentence({ parts, words }: { parts: Part[]; words: string[] }) {
  return (
    <span class="say">
      {parts.map((part, index) => {
        const text = <MarkedText text={part.text} words={words} />;
        if (!part.article || !part.span)
          return (
            <span key={index} class="put-in">
              {text}
            </span>
          );
        return (
          <a key={index} class="exact" href={wordsAt(part.article, part.span)} data-source={`${part.article}:${part.span.start}-${part.span.end}`}>
            {text}
          </a>
        );
      })}
    </span>
  );
}
