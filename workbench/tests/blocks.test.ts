import { expect, test } from "vitest";
import { blocks } from "../src/blocks";
import { byCodePoints } from "../src/codepoints";

const whole = (words: string, found: { start: number; end: number }[]) =>
  found.map(({ start, end }) => byCodePoints(words).slice(start, end)).join("");

test("a text is cut at its line breaks and nothing is lost", () => {
  const words = "First line.\n\nSecond 😀 line.\n";
  const found = blocks(byCodePoints(words), []);
  expect(found.length).toBe(3);
  expect(whole(words, found)).toBe(words);
});

test("a long line is cut after its sentences", () => {
  const words = "It rained. ".repeat(1000);
  const sentences = Array.from({ length: 1000 }, (_, index) => ({ start: index * 11, end: index * 11 + 10 }));
  const found = blocks(byCodePoints(words), sentences);
  expect(whole(words, found)).toBe(words);
  expect(found.slice(0, -1).every(({ end }) => words[end - 1] === ".")).toBe(true);
});

test("a line of a million letters without a sentence is cut too", () => {
  const words = "x".repeat(1_000_000);
  const found = blocks(byCodePoints(words), []);
  expect(found.length).toBe(250);
  expect(whole(words, found)).toBe(words);
});
