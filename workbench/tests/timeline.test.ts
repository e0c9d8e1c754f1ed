import { describe, expect, it } from "vitest";
import { brushed, narrowed, painted, shifted } from "../src/pages/timeline/brush";
import { columns } from "../src/pages/timeline/columns";
import { dayAt, dayOf, isoOf, momentOf, readable } from "../src/pages/timeline/days";
import { roomy, stretch, usual, whole } from "../src/pages/timeline/reach";

const day = (iso: string) => dayOf(iso) ?? Number.NaN;

describe("days", () => {
  it("turns a day to a number and back", () => {
    expect(isoOf(day("2026-05-03"))).toBe("2026-05-03");
    expect(dayOf("2026-05-03T10:00:00Z")).toBe(dayOf("2026-05-03"));
    expect(dayAt(momentOf(day("1890-01-31")))).toBe(day("1890-01-31"));
  });
  it("knows what is no day", () => {
    expect([dayOf(null), dayOf("2026"), dayOf("2026-02-30"), dayOf("soon")]).toEqual([null, null, null, null]);
  });
  it("reads a day out", () => expect(readable(day("2026-05-03"))).toBe("3 May 2026"));
});

describe("reach", () => {
  it("lets an open end fade from the known one", () => {
    expect(stretch("2026-02-03", null)).toEqual({ first: day("2026-02-03"), last: day("2026-02-03"), openStart: false, openEnd: true });
    expect(stretch(null, null)).toBeNull();
  });
  it("leaves a far-off day out of the usual reach", () => {
    const rows = Array.from({ length: 30 }, (_, n) => ({ first: 20_000 + n, last: 20_000 + n }));
    const far = [{ first: -20_000, last: -20_000 }, ...rows];
    expect(whole(far)?.first).toBe(-20_000);
    expect(usual(far)?.first).toBeGreaterThan(19_900);
    expect(usual(rows)).toEqual(whole(rows));
    expect(usual(far)?.last).toBe(20_029);
  });
  it("gives a single day some room", () => expect(roomy({ first: 10, last: 10 })).toEqual({ first: 7, last: 13 }));
});

describe("columns", () => {
  it("shares a vague date out over its columns", () => {
    const made = columns(
      [
        { first: 0, last: 9 },
        { first: 0, last: 0 },
      ],
      { first: 0, last: 9 },
      10,
    );
    expect(made).toHaveLength(10);
    expect(made[0]?.count).toBeCloseTo(1.1);
    expect(made.reduce((sum, row) => sum + row.count, 0)).toBeCloseTo(2);
  });
});

describe("brush", () => {
  const reach = { first: day("2026-01-01"), last: day("2026-01-10") };
  it("gives whole days", () => {
    expect(brushed([100, 300], reach, 1000)).toEqual({ from: "2026-01-02", to: "2026-01-03" });
    expect(brushed([101, 102], reach, 1000)).toEqual({ from: "2026-01-02", to: "2026-01-02" });
    expect(brushed(null, reach, 1000)).toEqual({ from: "", to: "" });
  });
  it("comes back to the same pixels", () => {
    expect(painted(brushed([100, 300], reach, 1000), reach, 1000)).toEqual([100, 300]);
    expect(painted({ from: "", to: "" }, reach, 1000)).toBeNull();
    expect(painted({ from: "2026-01-06", to: "" }, reach, 1000)).toEqual([500, 1000]);
  });
  it("never leaves the reach by a brush at its edge", () => expect(brushed([999, 1000], reach, 1000).to).toBe("2026-01-10"));
  it("moves by its own width", () => {
    expect(shifted({ from: "2026-01-02", to: "2026-01-03" }, reach, 1)).toEqual({ from: "2026-01-04", to: "2026-01-05" });
    expect(narrowed({ from: "2026-01-09", to: "2026-01-02" }, reach)).toEqual({ first: day("2026-01-02"), last: day("2026-01-09") });
  });
});
