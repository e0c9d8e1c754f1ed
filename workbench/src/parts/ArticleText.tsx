import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Span } from "../api";
import { blocks } from "../blocks";
import { byCodePoints, type Text } from "../codepoints";
import { asRead } from "../direction";
import { dealt, inOrder, runs, type Marked } from "../runs";

interface Given {
  words: string;
  sentences: readonly Span[];
  marks: readonly Marked[];
  at: Span | null;
  choose?: (mark: Marked) => void;
}

/** The text of an article with marks in it, scrolled to some words. Blocks out of sight are not laid out, so that a long text stays fluid. */
export function ArticleText({ words, sentences, marks, at, choose }: Given) {
  const box = useRef<HTMLDivElement>(null);
  const text = useMemo(() => byCodePoints(words), [words]);
  const parts = useMemo(() => blocks(text, sentences), [text, sentences]);
  const hands = useMemo(() => dealt(parts, inOrder(at ? [...marks, { ...at, name: "at" }] : marks)), [parts, marks, at]);
  useScrollTo(box, at, words);
  return (
    <div class="words" dir="auto" ref={box}>
      {parts.map((part, index) => (
        <Block key={part.start} text={text} part={part} marks={hands[index] ?? []} choose={choose} />
      ))}
    </div>
  );
}

/** One block of the text, cut into runs. */
function Block({ text, part, marks, choose }: { text: Text; part: Span; marks: Marked[]; choose: Given["choose"] }) {
  return (
    <p class={/\S/.test(text.slice(part.start, Math.min(part.end, part.start + 40))) ? "block" : "block blank"} dir="auto">
      {runs(part, marks).map((run) => (
        <Stretch key={run.start} words={asRead(text.slice(run.start, run.end))} marks={run.marks} choose={choose} />
      ))}
    </p>
  );
}

/** Words over which the marks do not change. The innermost one that is about something may be chosen. */
function Stretch({ words, marks, choose }: { words: string; marks: Marked[]; choose: Given["choose"] }) {
  if (marks.length === 0) return <>{words}</>;
  const names = [...new Set(marks.map((mark) => mark.name))].join(" ");
  const leads = marks.find((mark) => mark.href);
  if (leads)
    return (
      <a class={names} href={leads.href}>
        {words}
      </a>
    );
  const about = choose && marks.filter((mark) => mark.id).sort((left, right) => left.end - left.start - (right.end - right.start))[0];
  if (!about) return marks.some((mark) => mark.name === "at") ? <mark class={names}>{words}</mark> : <span class={names}>{words}</span>;
  return (
    <span class={`${names} choosable`} data-about={about.id} onClick={() => choose(about)}>
      {words}
    </span>
  );
}

/** Scrolls the nearest pane that scrolls to the words; twice, since heights out of sight are guesses at first. */
function useScrollTo(box: { current: HTMLDivElement | null }, at: Span | null, words: string): void {
  useEffect(() => {
    const show = () => box.current?.querySelector(".at")?.scrollIntoView({ block: "center", behavior: "instant" });
    show();
    const again = requestAnimationFrame(show);
    return () => cancelAnimationFrame(again);
  }, [at?.start, at?.end, words]);
}
