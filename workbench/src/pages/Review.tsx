import { useEffect, useRef, useState } from "preact/hooks";
import type { Queue } from "../api";
import { useGet } from "../asked";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { JudgementFile } from "./review/JudgementFile";
import { Moves } from "./review/Moves";
import { Question } from "./review/Question";
import { Sitting } from "./review/Sitting";
import type { Move } from "./review/turns";
import { useQueue } from "./review/useQueue";
import { useQueueKeys } from "./review/useQueueKeys";
import { usePlace, withParams } from "../route";
import "./review/review.css";

const KINDS: [string, string][] = [
  ["", "All"],
  ["merge", "Merges"],
  ["split", "Splits"],
  ["event", "Events"],
  ["conflict", "Disagreements"],
  ["derivation", "Derivations"],
];

/** What the system is least sure of, one question at a time, on the keyboard. */
export function Review() {
  const { query } = usePlace();
  const kind = query.get("kind") ?? "";
  const asked = useGet<Queue>(`/api/review${kind && `?kind=${encodeURIComponent(kind)}`}`);
  return (
    <div class="page review">
      <Title words="Review">Review</Title>
      <Kinds kind={kind} queue={asked.value} />
      <Shown asked={asked} what="questions">
        {(queue) => <AtTheQueue key={kind} asked={asked} queue={queue} />}
      </Shown>
      <JudgementFile />
    </div>
  );
}

/** The kinds of question, with how many are open. */
function Kinds({ kind, queue }: { kind: string; queue: Queue | null }) {
  return (
    <nav class="kinds" aria-label="Kinds of question">
      {KINDS.map(([name, words]) => (
        <a key={name} href={withParams({ kind: name })} aria-current={name === kind ? "true" : undefined}>
          {words} {queue && (name ? (queue.counts[name] ?? 0) : total(queue))}
        </a>
      ))}
    </nav>
  );
}

/** One reader at the queue. */
function AtTheQueue({ asked, queue }: { asked: Parameters<typeof useQueue>[0]; queue: Queue }) {
  const { round, play, undo } = useQueue(asked);
  const [why, setWhy] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const item = round.left[0];
  const move = (chosen: Move) => {
    play(chosen, why.trim());
    setWhy("");
  };
  useQueueKeys({ play: move, undo, reason: () => field.current?.focus() });
  useEffect(() => {
    if (round.turns.length) document.querySelector<HTMLElement>("#question-title")?.focus();
  }, [item?.id]);
  const decided = round.turns.filter((turn) => turn.move !== "skip").length;
  return (
    <>
      <p class="progress" role="status">
        <progress value={decided} max={decided + round.left.length || 1} aria-label="Decided in this sitting" />
        {decided} decided in this sitting, {round.left.length} open here, {queue.decided} decided in this case
      </p>
      {item ? (
        <Question key={item.id} item={item} />
      ) : (
        <Empty>Nothing is left that the system is unsure of. What was decided is on the pages of what it is about, and can be undone there.</Empty>
      )}
      {item && <Moves kind={item.kind} why={why} setWhy={setWhy} play={move} undo={undo} field={field} canUndo={round.turns.length > 0} />}
      {!item && round.turns.length > 0 && (
        <button type="button" onClick={undo}>
          Undo the last <kbd>z</kbd>
        </button>
      )}
      <Sitting turns={round.turns} />
    </>
  );
}

/** All questions that are open. */
function total(queue: Queue): number {
  return Object.values(queue.counts).reduce((sum, count) => sum + count, 0);
}
