import { useEffect, useRef, useState } from "preact/hooks";
import type { Decision, Queue } from "../../api";
import type { Asked } from "../../asked";
import { send } from "../../get";
import { tell } from "../../notice";
import { dealt, decisionOf, kept, mayBeLeft, played, takenBack, type Move, type Round } from "./turns";

/** The queue as this reader plays it. What was decided goes to the server one by one; what it refuses comes back to the front. */
export function useQueue(asked: Asked<Queue>): { round: Round; play(move: Move, why: string): void; undo(): void } {
  const [round, setRound] = useState<Round>({ left: [], turns: [] });
  const latest = useRef(round);
  const sending = useRef<Promise<void>>(Promise.resolve());
  const set = (next: Round) => {
    latest.current = next;
    setRound(next);
  };
  const items = asked.value?.items;
  useEffect(() => {
    if (items) set(dealt(items, latest.current));
  }, [items]);
  const inTurn = (work: () => Promise<void>) => {
    sending.current = sending.current.then(work);
  };
  const play = (move: Move, why: string) => {
    const item = latest.current.left[0];
    if (!item || (move === "unsure" && !mayBeLeft(item.kind))) return;
    set(played(latest.current, move));
    if (move === "skip") return;
    inTurn(async () => {
      const { value, failure } = await send<Decision>("POST", "/api/judgements", { decision: decisionOf(item.kind, move), named: item.named, why });
      if (value) return set(kept(latest.current, item.id, value.number));
      tell(`${failure?.error} ${failure?.remedy}`);
      const turns = latest.current.turns.filter((turn) => turn.item.id !== item.id);
      set({ turns, left: [item, ...latest.current.left.filter((one) => one.id !== item.id)] });
    });
  };
  const undo = () =>
    inTurn(async () => {
      const { round: back, turn } = takenBack(latest.current);
      if (!turn) return tell("There is nothing to take back here; older decisions are on the pages of what they are about.");
      set(back);
      if (turn.judgement === null) return;
      const { failure } = await send("POST", `/api/judgements/${turn.judgement}/undo`);
      tell(failure ? `${failure.error} ${failure.remedy}` : "Taken back.");
    });
  return { round, play, undo };
}
