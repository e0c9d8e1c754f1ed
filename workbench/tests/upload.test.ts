import { describe, expect, it } from "vitest";
import { lots, sized, sorted } from "../src/pages/upload/files";

describe("files", () => {
  it("refuses an empty and a huge one with a remedy", () => {
    const made = sorted([
      { name: "a.txt", size: 10 },
      { name: "b.txt", size: 0 },
      { name: "c.pdf", size: 1e9 },
    ]);
    expect(made.send.map((file) => file.name)).toEqual(["a.txt"]);
    expect(made.refused.map((row) => row.where)).toEqual(["b.txt", "c.pdf"]);
    expect(made.refused.every((row) => row.remedy)).toBe(true);
  });
  it("sends them in lots", () => expect(lots([{ size: 5 }, { size: 4 }, { size: 2 }], 10, 20).map((lot) => lot.length)).toEqual([2, 1]));
  it("says a size", () => expect([sized(12), sized(2048), sized(1024 * 1024), sized(1_600_000)]).toEqual(["12 bytes", "2 kB", "1 MB", "1.5 MB"]));
});
