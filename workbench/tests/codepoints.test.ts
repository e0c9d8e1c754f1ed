import { expect, test } from "vitest";
import { byCodePoints } from "../src/codepoints";

test("a text of plain letters is cut as it is", () => {
  expect(byCodePoints("harbour").slice(1, 4)).toBe("arb");
});

test("a character beyond U+FFFF counts once", () => {
  const text = byCodePoints("a😀b😀c");
  expect(text.length).toBe(5);
  expect(text.slice(1, 3)).toBe("😀b");
});

test("places far into a long text are right", () => {
  const words = "😀x".repeat(5000) + "end";
  expect(byCodePoints(words).slice(10000, 10003)).toBe("end");
});

test("what lies outside the text is left off", () => {
  expect(byCodePoints("abc").slice(-2, 9)).toBe("abc");
  expect(byCodePoints("abc").slice(9, 12)).toBe("");
  expect(byCodePoints("abc").slice(2, 1)).toBe("");
});
