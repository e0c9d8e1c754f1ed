import { describe, expect, it } from "vitest";
import type { MapPlace } from "../src/api";
import { apart, fitting, named, radius, spots } from "../src/pages/map/circles";

const place = (name: string, events: number, longitude = 0, latitude = 0) => ({ entity: name, name, events, longitude, latitude }) as MapPlace;
const plane = (at: [number, number]): [number, number] => [at[0] + 100, 100 - at[1]];

describe("circles", () => {
  it("has an area by the number of events", () => expect(radius(25, 100, 20) * 2).toBe(radius(100, 100, 20)));
  it("draws the large ones first", () => expect(spots([place("a", 1), place("b", 9)], plane).map((spot) => spot.place.name)).toEqual(["b", "a"]));
  it("leaves out what the projection does not know", () => expect(spots([place("a", 1)], () => null)).toEqual([]));
  it("writes no name on another", () => {
    const made = spots([place("large", 9), place("small", 1), place("far", 1, 60, 60)], plane);
    expect([
      ...named(
        made.map((spot) => ({ spot, x: spot.x, y: spot.y })),
        400,
      ).keys(),
    ]).toEqual(["large", "far"]);
    expect(
      named(
        made.map((spot) => ({ spot, x: spot.x, y: spot.y })),
        200,
      ).get("far")?.anchor,
    ).toBe("end");
  });
  it("pushes apart what lies on one place, and leaves the rest", () => {
    const made = spots([place("a", 4), place("b", 4), place("far", 4, 80, 0)], plane);
    const [a, b, far] = apart(made.map((spot) => ({ spot, at: [spot.x, spot.y] })));
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(0.7 * 2 * 22);
    expect([far?.x, far?.y]).toEqual([180, 100]);
  });
  it("fits all spots", () => {
    expect(fitting([], 200, 100)).toEqual({ scale: 1, x: 0, y: 0 });
    const seen = fitting(spots([place("a", 1, -5, 0), place("b", 1, 5, 0)], plane), 200, 200, 8);
    expect(seen.scale).toBe(8);
    expect(100 * seen.scale + seen.x).toBe(100);
  });
});
