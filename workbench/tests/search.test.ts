import { describe, expect, it } from "vitest";
import { askFor, marked, sieveOf, wordsOf } from "../src/pages/search/sieve";

describe("sieve", () => {
  it("stands in the address", () => {
    const sieve = sieveOf(new URLSearchParams("q=ferry&least=2&kind=claims"));
    expect(sieve).toEqual({ q: "ferry", publisher: "", certainty: "", least: "2", type: "", kind: "claims" });
    expect(askFor(sieve, "2026-01-01", "")).toBe("/api/search?q=ferry&least=2&from=2026-01-01");
  });
  it("asks nothing without words", () => expect(askFor(sieveOf(new URLSearchParams("q=++")), "", "")).toBeNull());
});

describe("marked", () => {
  const texts = (text: string, q: string) =>
    marked(text, wordsOf(q))
      .filter((piece) => piece.marked)
      .map((piece) => piece.text);
  it("marks words that begin so, whatever the case", () => expect(texts("The ferry, a Ferryman; offerry", "ferr*")).toEqual(["ferry", "Ferryman"]));
  it("keeps a phrase whole", () => expect(texts("Port  Ansel and Ansel Port", '"port ansel"')).toEqual(["Port  Ansel"]));
  it("leaves the signs of the search language out", () => expect(wordsOf("port AND -ansel (x)")).toEqual(["ansel", "port", "x"]));
  it("is harmless with signs of a pattern", () => expect(texts("a+b and c", "a+b")).toEqual(["a+b"]));
  it("loses nothing of the text", () =>
    expect(
      marked("x ferry y", ["ferry"])
        .map((piece) => piece.text)
        .join(""),
    ).toBe("x ferry y"));
});
