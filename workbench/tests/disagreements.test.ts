import { describe, expect, it } from "vitest";
import type { Disagreement, Evidence } from "../src/api";
import { counted, tables, wanted } from "../src/pages/disagreements/grid";

const evidence = (claim: string, speaker: string): Evidence => ({ claim, speaker, firmness: "", when: "", quote: {} as Evidence["quote"] });
const row = (conflict: string, event: string, more: Partial<Disagreement> = {}): Disagreement => ({
  conflict,
  event,
  about: [],
  kind: "number",
  relation: "conflict",
  why: "",
  status: "open",
  decision: null,
  sides: [
    { value: "nine", labels: ["A1"], origins: ["harbour police"], evidence: [evidence("c1", "harbour police")] },
    {
      value: "twelve",
      labels: ["A2", "A3"],
      origins: ["the union", "Ansel Herald"],
      evidence: [evidence("c2", "the union"), evidence("c3", "Ansel Herald")],
    },
  ],
  ...more,
});

describe("tables", () => {
  it("makes one table an event, a row a slot, a column an origin", () => {
    const made = tables([row("k1", "e1"), row("k2", "e2"), row("k3", "e1")]);
    expect(made.map((table) => [table.event, table.rows.length, table.origins])).toEqual([
      ["e1", 2, ["harbour police", "the union", "Ansel Herald"]],
      ["e2", 1, ["harbour police", "the union", "Ansel Herald"]],
    ]);
  });
  it("puts the words of each origin into its own column", () => {
    const cells = tables([row("k1", "e1")])[0]?.rows[0]?.cells;
    expect(cells?.get("the union")?.[0]?.evidence.map((one) => one.claim)).toEqual(["c2"]);
    expect(cells?.get("harbour police")?.[0]).toMatchObject({ side: 0, value: "nine" });
  });
  it("names an origin that is not known", () => {
    const sides = [{ value: "nine", labels: [], origins: [], evidence: [] }];
    expect(tables([row("k1", "e1", { sides })])[0]?.origins).toEqual(["origin not known"]);
  });
});

describe("sieve", () => {
  const rows = [row("k1", "e1"), row("k2", "e1", { relation: "update" }), row("k3", "e1", { status: "dismissed" })];
  it("narrows by relation and status", () => {
    expect(wanted(rows, { relation: "conflict", status: "open" }).map((one) => one.conflict)).toEqual(["k1"]);
    expect(wanted(rows, { relation: "", status: "" })).toHaveLength(3);
  });
  it("counts both", () => expect(counted(rows, "relation")).toEqual({ conflict: 2, update: 1 }));
});
