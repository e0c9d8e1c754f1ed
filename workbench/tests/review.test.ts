import { describe, expect, it } from "vitest";
import type { ReviewItem } from "../src/api";
import { dealt, decisionOf, kept, mayBeLeft, moveOf, played, takenBack, wordsOf, type Round } from "../src/pages/review/turns";

const items = ["a", "b", "c"].map((id) => ({ id, kind: "merge" }) as ReviewItem);
const start: Round = dealt(items, { left: [], turns: [] });
const ids = (round: Round) => round.left.map((item) => item.id);

describe("keys", () => {
  it("knows its six", () =>
    expect(["s", "D", "u", " ", "z", "r", "Enter"].map(moveOf)).toEqual(["same", "different", "unsure", "skip", "undo", "reason", null]));
  it("words a question by its kind", () => {
    expect(wordsOf("conflict")[0]).toBe("They disagree");
    expect([mayBeLeft("merge"), mayBeLeft("derivation")]).toEqual([true, false]);
    expect([decisionOf("merge", "same"), decisionOf("conflict", "different"), decisionOf("derivation", "unsure")]).toEqual([
      "same",
      "reject",
      "unsure",
    ]);
  });
});

describe("turns", () => {
  it("goes on to the next question", () => expect(ids(played(start, "same"))).toEqual(["b", "c"]));
  it("puts a skipped one last, also when the server deals again", () => {
    const round = played(start, "skip");
    expect(ids(round)).toEqual(["b", "c", "a"]);
    expect(ids(dealt(items, round))).toEqual(["b", "c", "a"]);
  });
  it("does not ask again what was answered here", () => expect(ids(dealt(items, played(start, "different")))).toEqual(["b", "c"]));
  it("keeps the question one looks at when others come in before it", () => {
    const more = [{ id: "z", kind: "merge" } as ReviewItem, ...items];
    expect(ids(dealt(more, start))).toEqual(["a", "z", "b", "c"]);
  });
  it("takes the last turn back, with its judgement", () => {
    const round = kept(played(played(start, "same"), "skip"), "a", 7);
    const once = takenBack(round);
    const twice = takenBack(once.round);
    expect([once.turn?.move, twice.turn?.judgement, ids(twice.round)]).toEqual(["skip", 7, ["a", "b", "c"]]);
    expect(takenBack(start).turn).toBeNull();
  });
});
