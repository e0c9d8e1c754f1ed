import { expect, test } from "vitest";
import { dealt, inOrder, runs } from "../src/runs";

test("words without marks are one run", () => {
  expect(runs({ start: 0, end: 9 }, [])).toEqual([{ start: 0, end: 9, marks: [] }]);
});

test("marks may overlap", () => {
  const marks = inOrder([
    { start: 4, end: 8, name: "b" },
    { start: 2, end: 6, name: "a" },
  ]);
  const found = runs({ start: 0, end: 10 }, marks).map((run) => [run.start, run.end, run.marks.map((mark) => mark.name).join("")]);
  expect(found).toEqual([
    [0, 2, ""],
    [2, 4, "a"],
    [4, 6, "ab"],
    [6, 8, "b"],
    [8, 10, ""],
  ]);
});

test("a mark that reaches out of a stretch is cut at its ends", () => {
  expect(runs({ start: 5, end: 7 }, [{ start: 0, end: 20, name: "a" }]).map((run) => [run.start, run.end])).toEqual([[5, 7]]);
});

test("each block is given the marks that touch it", () => {
  const hands = dealt(
    [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
      { start: 9, end: 12 },
    ],
    [
      { start: 3, end: 7, name: "a" },
      { start: 9, end: 10, name: "b" },
    ],
  );
  expect(hands.map((hand) => hand.map((mark) => mark.name))).toEqual([["a"], ["a"], ["b"]]);
});

test("a long mark does not keep later ones from their blocks", () => {
  const hands = dealt(
    [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ],
    [
      { start: 0, end: 9, name: "long" },
      { start: 1, end: 2, name: "short" },
      { start: 6, end: 7, name: "late" },
    ],
  );
  expect(hands.map((hand) => hand.map((mark) => mark.name))).toEqual([
    ["long", "short"],
    ["long", "late"],
  ]);
});

test("empty marks are left out", () => {
  expect(inOrder([{ start: 4, end: 4, name: "a" }])).toEqual([]);
});
