import { describe, expect, it } from "vitest";
import { grown, inWords, NOTHING, rows, sifted, stroke, tieId } from "../src/pages/network/knit";
import { placed, rounds, settling, type Outline } from "../src/pages/network/places";
import { hexadecimal, type Inks } from "../src/pages/network/inks";
import { dotAt, fitted, lineAt } from "../src/pages/network/looking";
import { scene, type Dot, type Scene, type Stretch } from "../src/pages/network/scene";
import type { Actor, Tie } from "../src/api";

const actor = (entity: string): Actor => ({ entity, name: entity.toUpperCase(), type: "Person", ties: 1, articles: 1 });
const tie = (left: string, right: string, more: Partial<Tie> = {}): Tie => ({
  left,
  right,
  kinds: ["met"],
  origins: 1,
  articles: 1,
  alleged: false,
  denied: false,
  events: [],
  through: false,
  ...more,
});
const net = grown(
  NOTHING,
  { actors: ["a", "b", "c", "d"].map(actor), ties: [tie("a", "b", { origins: 2 }), tie("c", "a"), tie("c", "d", { alleged: true })], more: 0 },
  ["a"],
);

describe("knit", () => {
  it("has one id for both directions", () => expect(tieId(tie("b", "a"))).toBe(tieId(tie("a", "b"))));
  it("grows without doubling", () => {
    const again = grown(net, { actors: [actor("a")], ties: [tie("b", "a")], more: 0 }, ["b"]);
    expect([again.actors.size, again.ties.size, [...again.opened]]).toEqual([4, 3, ["a", "b"]]);
  });
  it("leaves out a tie to nobody", () => expect(grown(NOTHING, { actors: [actor("a")], ties: [tie("a", "x")], more: 0 }, []).ties.size).toBe(0));
  it("sifts by origins and keeps whom one opened", () => {
    expect([...sifted(net, { least: 2, alleged: true, denied: true, through: true }).actors.keys()]).toEqual(["a", "b"]);
    expect([...sifted(net, { least: 9, alleged: true, denied: true, through: true }).actors.keys()]).toEqual(["a"]);
    expect(sifted(net, { least: 1, alleged: false, denied: true, through: true }).ties.size).toBe(2);
  });
  it("strikes what is denied, dashes what is alleged", () => {
    expect([
      stroke(tie("a", "b")),
      stroke(tie("a", "b", { alleged: true })),
      stroke(tie("a", "b", { alleged: true, denied: true, through: true })),
    ]).toEqual(["whole", "dashed", "struck"]);
  });
  it("draws faintly, and last, who only have a part in one event", () => {
    const faint = tie("b", "d", { through: true, alleged: true, origins: 1, articles: 9 });
    expect(stroke(faint)).toBe("faint");
    expect(rows(grown(net, { actors: [], ties: [faint], more: 0 }, []), null).at(-1)?.tie).toBe(faint);
  });
  it("says a tie in words", () => expect(inWords(tie("a", "b", { alleged: true, articles: 3 }))).toBe("met · 1 origin · 3 articles · alleged"));
  it("lists the ties of one actor with that actor first", () => {
    expect(rows(net, "a").map((row) => [row.left.entity, row.right.entity])).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
    expect(rows(net, null)).toHaveLength(3);
  });
});

describe("places", () => {
  const outline: Outline = {
    actors: ["a", "b", "c", "d"],
    ties: [
      ["a", "b", 1],
      ["b", "c", 2],
      ["c", "d", 1],
    ],
    fixed: {},
  };
  it("is the same picture in any order", () => {
    const turned: Outline = { actors: [...outline.actors].reverse(), ties: [...outline.ties].reverse(), fixed: {} };
    expect(placed(turned)).toEqual(placed(outline));
  });
  it("leaves a fixed actor where it is", () => expect(placed({ ...outline, fixed: { a: [5, 6] } })["a"]).toEqual([5, 6]));
  it("stands with one actor and with none", () => {
    expect(Object.keys(placed({ actors: ["a"], ties: [], fixed: {} }))).toEqual(["a"]);
    expect(placed({ actors: [], ties: [], fixed: {} })).toEqual({});
  });
  it("shows a large net before it is settled", () => {
    expect(rounds(2000)[0]).toBeLessThan(rounds(50)[0] ?? 0);
    expect([...settling(outline)].at(-1)).toEqual(placed(outline));
  });
});

describe("looking", () => {
  const dots = [
    { id: "a", x: 0, y: 0, size: 5 },
    { id: "b", x: 10, y: 0, size: 5 },
  ] as Dot[];
  const view = fitted(dots, 320, 200, { k: 1, x: 0, y: 0 });
  const lines = [{ id: "a b", left: "a", right: "b" }] as Stretch[];
  it("shows all dots with room around", () => expect([view.x(0), view.x(10), view.y(0)]).toEqual([60, 260, 100]));
  it("finds the dot under a pixel", () => expect([dotAt(dots, view, 63, 104)?.id, dotAt(dots, view, 160, 100)]).toEqual(["a", null]));
  it("finds the line near a pixel", () => {
    const scene = { dots, lines } as Scene;
    expect([lineAt(scene, view, 160, 103)?.id, lineAt(scene, view, 160, 120)]).toEqual(["a b", null]);
  });
  it("reads a computed colour", () => expect(hexadecimal("rgb(13, 90, 104)")).toBe("#0d5a68"));
});

describe("scene", () => {
  const inks = { rule: "grey", clash: "red", ink: "black", person: "blue" } as Inks;
  it("writes the number of origins on a tie and crosses out a denied one", () => {
    const made = scene(
      grown(NOTHING, { actors: ["a", "b", "c"].map(actor), ties: [tie("a", "b", { origins: 2 }), tie("b", "c", { denied: true })], more: 0 }, []),
      {},
      inks,
      "a",
      new Set(),
    );
    expect(made.lines.map((line) => [line.words, line.ink])).toEqual([
      ["2", "grey"],
      ["✕ 1", "red"],
    ]);
    expect(made.dots.filter((dot) => dot.bold).map((dot) => dot.id)).toEqual(["a"]);
  });
});
