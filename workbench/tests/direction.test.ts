import { expect, test } from "vitest";
import { asRead } from "../src/direction";

test("a mark that turns the direction is shown, not obeyed", () => {
  expect(asRead("a\u202Ebc\u202C")).toBe("a⇄bc⇄");
});

test("words that are written from right to left stay as they are", () => {
  expect(asRead("الجسر مغلق")).toBe("الجسر مغلق");
});
