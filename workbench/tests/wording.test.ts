import { expect, test } from "vitest";
import { count, day, moment, term } from "../src/wording";

test("a number stands with its word", () => {
  expect(count(1, "origin")).toBe("1 origin");
  expect(count(1200, "claim")).toBe("1,200 claims");
});

test("terms are words", () => {
  expect(term("MEMBER_OF")).toBe("member of");
  expect(term("PublicBody")).toBe("public body");
});

test("a day is said, a month or nonsense stays", () => {
  expect(day("2026-03-03")).toBe("3 March 2026");
  expect(day("2026-03")).toBe("2026-03");
  expect(day("2026-99-99")).toBe("2026-99-99");
});

test("what is no moment stays as it is", () => {
  expect(moment("not before May 2026")).toBe("not before May 2026");
  expect(moment("2026-03-03T12:00:00Z")).toMatch(/3 March 2026/);
});
