import type { Line } from "../api";
import { pageOf } from "../route";
import { Marks } from "./Marks";
import { Origins } from "./Origins";
import { Sentence } from "./Sentence";
import { Support } from "./Support";

/** One event as a line: how many origins, the words, when and where, on what it rests. `e` opens its evidence. */
export function LineRow({ line, kind = "" }: { line: Line; kind?: string }) {
  return (
    <article class="line" data-evidence={line.event}>
      <Origins id={line.event} origins={line.origins} fewest={line.fewest} kind={kind} />
      <div class="line-body">
        <p>
          <Sentence parts={line.sentence} />
        </p>
        <p class="facts">
          <Marks line={line} />
          <a class="more" href={pageOf("event", line.event)}>
            open event
          </a>
        </p>
        <Support line={line} />
      </div>
    </article>
  );
}
