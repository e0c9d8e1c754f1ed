import type { Bar } from "../../api";
import { Sentence } from "../../parts/Sentence";
import { readable } from "./days";
import type { Reach, Stretch } from "./reach";
import { stretch } from "./reach";
import { along } from "./ticks";

/** An event on the time line: its words, and a bar as wide as its date is vague. Beneath it, when it was reported. */
export function BarView({ bar, reach }: { bar: Bar; reach: Reach }) {
  const reported = stretch(bar.reported_first, bar.reported_last);
  const happened = stretch(bar.first, bar.last);
  return (
    <span class="bar-row">
      <span class="bar-words">
        <Sentence parts={bar.sentence} plain />
        <span class="facts">
          <span class={happened ? "when" : "when unknown"}>{bar.when || "undated"}</span>
          <span>
            {bar.origins} {bar.origins === 1 ? "origin" : "origins"}
          </span>
          {bar.mark && <span class={`tag ${bar.mark.replaceAll(" ", "-")}`}>{bar.mark}</span>}
          {bar.clash && <span class="tag disputed">{bar.clash}</span>}
        </span>
      </span>
      <span class="track" aria-hidden="true">
        {happened && (
          <Piece
            at={happened}
            reach={reach}
            words={bar.when}
            kind={`happened ${bar.origins > 1 ? "strong" : "weak"} ${bar.mark && "marked"} ${bar.clash && "clashing"}`}
          />
        )}
        {reported && <Piece at={reported} reach={reach} words={`reported ${readable(reported.first)}`} kind="reported" />}
      </span>
    </span>
  );
}

/** One bar, cut at the ends of what is shown; an open end fades, a cut end has an edge of its own. One that lies outside is told in words. */
function Piece({ at, reach, kind, words }: { at: Stretch; reach: Reach; kind: string; words: string }) {
  const reaches = reach.last - reach.first + 1;
  const fade = Math.max(1, Math.round(reaches / 12));
  const [first, last] = [at.first - (at.openStart ? fade : 0), at.last + (at.openEnd ? fade : 0)];
  if (last < reach.first || first > reach.last) {
    return last < reach.first ? (
      <span class={`beyond ${kind}`} data-side="before">
        ◂ {words}
      </span>
    ) : (
      <span class={`beyond ${kind}`} data-side="after">
        {words} ▸
      </span>
    );
  }
  const left = Math.max(0, along(first, reach));
  const right = Math.min(1, along(last + 1, reach));
  const ends = [at.openStart && "open-start", at.openEnd && "open-end", first < reach.first && "cut-start", last > reach.last && "cut-end"];
  return (
    <span
      class={`piece ${kind} ${ends.filter(Boolean).join(" ")}`}
      style={{ insetInlineStart: `${100 * left}%`, width: `${100 * (right - left)}%` }}
    />
  );
}
