import type { RefObject } from "preact";
import { mayBeLeft, wordsOf, type Move } from "./turns";

interface Given {
  kind: string;
  why: string;
  setWhy(why: string): void;
  play(move: Move): void;
  undo(): void;
  field: RefObject<HTMLInputElement | null>;
  canUndo: boolean;
}

const UNSURE: [Move, string, string][] = [["unsure", "Unsure", "u"]];

/** The moves as buttons, each with its key, and the field for a reason. */
export function Moves({ kind, why, setWhy, play, undo, field, canUndo }: Given) {
  const [same, different] = wordsOf(kind);
  const moves: [Move, string, string][] = [
    ["same", same, "s"],
    ["different", different, "d"],
    ...UNSURE.filter(() => mayBeLeft(kind)),
    ["skip", "Skip", "space"],
  ];
  return (
    <div class="moves" role="group" aria-label="Your decision">
      {moves.map(([move, words, key]) => (
        <button key={move} type="button" class={move === "same" || move === "different" ? "main" : ""} onClick={() => play(move)}>
          {words} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" onClick={undo} disabled={!canUndo}>
        Undo <kbd>z</kbd>
      </button>
      <label class="why-field">
        Reason <kbd>r</kbd>
        <input
          ref={field}
          value={why}
          maxLength={400}
          placeholder="optional; kept with the decision"
          onInput={(event) => setWhy(event.currentTarget.value)}
          onKeyDown={(press) => (press.key === "Enter" || press.key === "Escape") && press.currentTarget.blur()}
        />
      </label>
    </div>
  );
}
