import { describe, expect, it } from "vitest";
import type { Finding } from "../src/api";
import { changedOnes, dropPlace, keyPlace, moved, ordered } from "../src/pages/findings/order";

const findings = [3, 1, 2].map((number) => ({ number, position: number }) as Finding);
const numbers = (rows: Finding[]) => rows.map((row) => row.number);

describe("order", () => {
  it("is by position", () => expect(numbers(ordered(findings))).toEqual([1, 2, 3]));
  it("moves one between its neighbours and leaves the others", () => {
    const made = moved(findings, 1, 1);
    expect(numbers(made)).toEqual([2, 1, 3]);
    expect(changedOnes(findings, made).map((row) => [row.number, row.position])).toEqual([[1, 2.5]]);
    expect(moved(findings, 1, 2).at(-1)?.position).toBe(4);
  });
  it("counts all anew where two have one position", () => {
    const same = [1, 2, 3].map((number) => ({ number, position: 0 }) as Finding);
    expect(moved(same, 3, 1).map((row) => [row.number, row.position])).toEqual([
      [1, 1],
      [3, 2],
      [2, 3],
    ]);
  });
  it("stays within the list", () => {
    expect(numbers(moved(findings, 3, -5))).toEqual([3, 1, 2]);
    expect(numbers(moved(findings, 9, 0))).toEqual([1, 2, 3]);
  });
  it("drops before the first row whose middle is lower", () =>
    expect([5, 25, 99].map((height) => dropPlace([10, 30, 50], height))).toEqual([0, 1, 3]));
  it("moves by keys, not past the ends", () => {
    expect([keyPlace("ArrowUp", 1, 3), keyPlace("End", 0, 3), keyPlace("ArrowUp", 0, 3), keyPlace("x", 1, 3)]).toEqual([0, 2, null, null]);
  });
});
