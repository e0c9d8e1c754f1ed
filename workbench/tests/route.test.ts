// @vitest-environment node
import { beforeAll, expect, test, vi } from "vitest";

let route: typeof import("../src/route");
beforeAll(async () => {
  vi.stubGlobal("location", { pathname: "/events", search: "?from=2026-03-01&q=depot", hash: "" });
  route = await import("../src/route");
});

test("a pattern names the parts of a path", () => {
  expect(route.match("/events/:id", "/events/event-1f%20")).toEqual({ id: "event-1f " });
  expect(route.match("/events/:id", "/events")).toBeNull();
  expect(route.match("/", "/")).toEqual({});
});

test("a badly escaped path stays as it is", () => {
  expect(route.match("/events/:id", "/events/%E0%A4%A")).toEqual({ id: "%E0%A4%A" });
});

test("the time filter goes along, other filters stay behind", () => {
  expect(route.to("/entities", { q: "" })).toBe("/entities?from=2026-03-01");
});

test("a parameter is taken out or put in", () => {
  expect(route.withParams({ q: null, source: "article-1:2-5" })).toBe("/events?from=2026-03-01&source=article-1:2-5");
});

test("a range is read or refused", () => {
  expect(route.spanOf("12-40")).toEqual({ start: 12, end: 40 });
  expect(route.spanOf("12")).toBeNull();
});

test("each kind of thing has its page", () => {
  expect(route.pageOf("origin", "origin-1")).toBe("/sources/origin-1?from=2026-03-01");
});
