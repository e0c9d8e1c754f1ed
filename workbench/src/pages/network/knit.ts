// The net on the screen: what was fetched, put together; an actor is opened (its ties fetched) or only seen as an end of a tie.

import type { Actor, Network, Tie } from "../../api";
import { count } from "../../wording";

/** What is drawn: actors and ties by id, and whose ties were fetched. */
export interface Net {
  actors: ReadonlyMap<string, Actor>;
  ties: ReadonlyMap<string, Tie>;
  opened: ReadonlySet<string>;
}

export const NOTHING: Net = { actors: new Map(), ties: new Map(), opened: new Set() };

/** The id of a tie: its two ends, in order of id. */
export function tieId(tie: { left: string; right: string }): string {
  return tie.left < tie.right ? `${tie.left} ${tie.right}` : `${tie.right} ${tie.left}`;
}

/** The net with what was fetched around an actor put in; ties are only kept where both ends are known. */
export function grown(net: Net, fetched: Network, opened: string[]): Net {
  const actors = new Map(net.actors);
  for (const actor of fetched.actors) actors.set(actor.entity, actor);
  const ties = new Map(net.ties);
  for (const tie of fetched.ties) if (actors.has(tie.left) && actors.has(tie.right)) ties.set(tieId(tie), tie);
  return { actors, ties, opened: new Set([...net.opened, ...opened]) };
}

/** Which ties a reader wants to see. */
export interface Sieve {
  least: number;
  alleged: boolean;
  denied: boolean;
  through: boolean;
}

/** The net with only the wanted ties; an actor without a tie stays only if it was opened. */
export function sifted(net: Net, sieve: Sieve): Net {
  const wanted = (tie: Tie) =>
    tie.origins >= sieve.least && (sieve.alleged || !tie.alleged || tie.through) && (sieve.denied || !tie.denied) && (sieve.through || !tie.through);
  const ties = new Map([...net.ties].filter(([, tie]) => wanted(tie)));
  const held = new Set([...ties.values()].flatMap((tie) => [tie.left, tie.right]));
  const actors = new Map([...net.actors].filter(([id]) => held.has(id) || net.opened.has(id)));
  return { actors, ties, opened: net.opened };
}

/** How a tie is drawn: whole, dashed where it is only alleged, struck where it is denied, faint where no claim names both. */
export type Stroke = "whole" | "dashed" | "struck" | "faint";

/** The stroke of a tie; a denial is the stronger mark. */
export function stroke(tie: Tie): Stroke {
  if (tie.denied) return "struck";
  if (tie.through) return "faint";
  return tie.alleged ? "dashed" : "whole";
}

/** A tie in words, for the table and for a screen reader: "member of, talked: 2 origins, 3 articles, alleged". */
export function inWords(tie: Tie): string {
  const counted = [count(tie.origins, "origin"), count(tie.articles, "article")];
  return [tie.kinds.join(", "), ...counted, ...(tie.alleged && !tie.through ? ["alleged"] : []), ...(tie.denied ? ["denied"] : [])]
    .filter(Boolean)
    .join(" · ");
}

/** The ties as rows of a table: those of one actor if it is given, most origins first. */
export function rows(net: Net, around: string | null): { tie: Tie; left: Actor; right: Actor }[] {
  const made = [];
  for (const tie of net.ties.values()) {
    if (around && tie.left !== around && tie.right !== around) continue;
    const [left, right] = [net.actors.get(tie.left), net.actors.get(tie.right)];
    if (left && right) made.push(around === tie.right ? { tie, left: right, right: left } : { tie, left, right });
  }
  return made.sort(
    (one, two) =>
      Number(one.tie.through) - Number(two.tie.through) ||
      two.tie.origins - one.tie.origins ||
      two.tie.articles - one.tie.articles ||
      compare(one.left.name + one.right.name, two.left.name + two.right.name),
  );
}

/** Order of two texts by their code units, the same on every machine. */
export function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
