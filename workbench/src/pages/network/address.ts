// What stands in the address of the network: who was opened, whom one looks at, which path, what is left out.

import { to, withParams } from "../../route";
import type { Sieve } from "./knit";

/** A network as the address asks for it. most: the so many most tied actors instead of chosen ones. */
export interface Asking {
  around: string[];
  actor: string | null;
  path: [string, string] | null;
  most: number;
  sieve: Sieve;
  layout: string;
}

const MOST = 2000;

/** Reads the address. */
export function askingOf(query: URLSearchParams): Asking {
  const [one, two] = (query.get("path") ?? "").split(",");
  return {
    around: (query.get("around") ?? "").split(",").filter(Boolean),
    actor: query.get("actor"),
    path: one && two ? [one, two] : null,
    most: Math.min(Math.max(Math.floor(Number(query.get("most") ?? 0)) || 0, 0), MOST),
    sieve: {
      least: Math.max(1, Number(query.get("least") ?? 1) || 1),
      alleged: query.get("alleged") !== "no",
      denied: query.get("denied") !== "no",
      through: query.get("through") !== "no",
    },
    layout: query.get("layout") ?? "",
  };
}

/** The address with one more actor opened and looked at. */
export function withOpened(asking: Asking, id: string): string {
  const around = asking.around.includes(id) ? asking.around : [...asking.around, id];
  return withParams({ around: around.join(","), actor: id, most: null });
}

/** The address with an actor closed. */
export function withClosed(asking: Asking, id: string): string {
  const around = asking.around.filter((one) => one !== id);
  return withParams({ around: around.join(","), actor: around.at(-1) ?? null });
}

/** Where the server has what is asked for, within the time that is set; null where nothing was chosen. */
export function askFor(asking: Asking): string | null {
  if (asking.most) return to("/api/network", { most: asking.most });
  return asking.around.length ? aroundOf(asking.around, Math.min(20 + 40 * asking.around.length, 400)) : null;
}

/** Where the server has the ties of some actors, at most 200 of them; limit: how many actors there may be in all. */
export function aroundOf(actors: string[], limit: number): string {
  const around = actors
    .slice(0, 200)
    .map((id) => `&around=${encodeURIComponent(id)}`)
    .join("");
  return to("/api/network", { limit }) + around;
}

/** What the evidence drawer calls a tie. */
export function tieEvidence(tie: { left: string; right: string }): string {
  return `tie?left=${encodeURIComponent(tie.left)}&right=${encodeURIComponent(tie.right)}`;
}
