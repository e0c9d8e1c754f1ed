// The review queue as a game of turns: where the reader stands, what was decided, what can be taken back. No server here.

import type { ReviewItem } from "../../api";

/** What a reader may do with one question. */
export type Move = "same" | "different" | "unsure" | "skip";
/** One turn: on which question, what, and the number of the judgement that it became (null: skipped, or not yet kept). */
export interface Turn {
  item: ReviewItem;
  move: Move;
  judgement: number | null;
}
/** The questions that are still open, in order, and the turns so far. */
export interface Round {
  left: ReviewItem[];
  turns: Turn[];
}

const KEYS: Record<string, Move | "undo" | "reason"> = { s: "same", d: "different", u: "unsure", " ": "skip", z: "undo", r: "reason" };

/** What a key means in the queue; null where it means nothing. */
export function moveOf(key: string): Move | "undo" | "reason" | null {
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** A round of the questions that came from the server, without those that were answered here. What was skipped waits at the end. */
export function dealt(items: ReviewItem[], round: Round): Round {
  const answered = new Set(round.turns.filter((turn) => turn.move !== "skip").map((turn) => turn.item.id));
  const skipped = new Set(round.turns.filter((turn) => turn.move === "skip").map((turn) => turn.item.id));
  const open = items.filter((item) => !answered.has(item.id));
  const current = round.left[0]?.id;
  const first = open.filter((item) => item.id === current && !skipped.has(item.id));
  const fresh = open.filter((item) => item.id !== current && !skipped.has(item.id));
  return { ...round, left: [...first, ...fresh, ...open.filter((item) => skipped.has(item.id))] };
}

/** The round after a move on the first question. A skipped one goes to the end. */
export function played(round: Round, move: Move): Round {
  const [item, ...rest] = round.left;
  if (!item) return round;
  return { left: move === "skip" ? [...rest, item] : rest, turns: [...round.turns, { item, move, judgement: null }] };
}

/** The round with the last turn taken back: its question is the first again. */
export function takenBack(round: Round): { round: Round; turn: Turn | null } {
  const turn = round.turns.at(-1) ?? null;
  if (!turn) return { round, turn };
  const left = [turn.item, ...round.left.filter((item) => item.id !== turn.item.id)];
  return { round: { left, turns: round.turns.slice(0, -1) }, turn };
}

/** The round with the number of the judgement put to the turn that became it. */
export function kept(round: Round, item: string, judgement: number): Round {
  return {
    ...round,
    turns: round.turns.map((turn) => (turn.item.id === item && turn.judgement === null && turn.move !== "skip" ? { ...turn, judgement } : turn)),
  };
}

/** The word that the server knows a move by. A disagreement, a split and a derivation are asked the other way round than a merge. */
export function decisionOf(kind: string, move: Exclude<Move, "skip">): string {
  if (move === "unsure") return "unsure";
  if (kind === "conflict" || kind === "derivation") return move === "same" ? "confirm" : "reject";
  return move;
}

/** Whether a kind of question can be left open on purpose; a derivation is only confirmed or rejected. */
export function mayBeLeft(kind: string): boolean {
  return kind !== "derivation";
}

const WORDS: Record<string, [string, string]> = {
  merge: ["Same", "Different"],
  split: ["One after all", "Two things"],
  event: ["Same event", "Two events"],
  conflict: ["They disagree", "No disagreement"],
  derivation: ["Taken from it", "On its own"],
};

/** What the first two buttons are called for a kind of question. */
export function wordsOf(kind: string): [string, string] {
  return WORDS[kind] ?? ["Same", "Different"];
}
