import { useEffect } from "preact/hooks";
import type { Quote, Sentence } from "./api";
import { usualWords, type Words } from "./aside";
import { subject } from "./keys";

/** Says what this page is about: what `e` opens, and the words that the source pane shows until the reader opens others. */
export function useAbout(id: string | null, words: Words | null): void {
  useEffect(() => {
    subject.set(id);
    return () => subject.set(null);
  }, [id]);
  useEffect(() => {
    usualWords.set(words);
    return () => usualWords.set(null);
  }, [words?.article, words?.span?.start, words?.span?.end]);
}

/** A quote as words for the source pane. */
export function wordsOf(quote: Quote | undefined | null): Words | null {
  return quote ? { article: quote.article, span: quote.span } : null;
}

/** The first exact words of a sentence as words for the source pane. */
export function wordsIn(sentence: Sentence | undefined): Words | null {
  const exact = sentence?.find((part) => part.article && part.span);
  return exact?.article ? { article: exact.article, span: exact.span } : null;
}
