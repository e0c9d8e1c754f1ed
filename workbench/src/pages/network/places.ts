// Where the actors of a net lie: a start that follows from the net alone, then a fixed number of steps of forces.
// The same net gives the same picture; nothing is drawn by lot.

import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { compare } from "./knit";

/** A place on the plane. */
export type Place = [number, number];
/** What a layout needs of a net: ids, and pairs of ids with a weight. Plain, so that it can be sent to a worker. */
export interface Outline {
  actors: string[];
  ties: [string, string, number][];
  fixed: Record<string, Place>;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Where everybody lies after each stretch of rounds, the last being the picture. Those with a place already (`fixed`) stay there. */
export function* settling(outline: Outline): Generator<Record<string, Place>> {
  const graph = started(outline);
  const settings = { ...forceAtlas2.inferSettings(graph.order), ...forces(graph.order) };
  if (graph.size === 0) yield placesOf(graph);
  else
    for (const iterations of rounds(graph.order)) {
      forceAtlas2.assign(graph, { iterations, settings });
      yield placesOf(graph);
    }
}

/** The picture: where everybody lies in the end. */
export function placed(outline: Outline): Record<string, Place> {
  let last: Record<string, Place> = {};
  for (const places of settling(outline)) last = places;
  return last;
}

/** How many rounds until a picture is shown, and how many more until the next: few in a large net, so that one soon sees it. */
export function rounds(order: number): number[] {
  if (order > 1000) return [4, 10, 20, 30];
  return order > 300 ? [20, 40, 60] : [300];
}

/** The forces: in a large net distant actors push as one. */
function forces(order: number): object {
  const large = order > 300;
  return { barnesHutOptimize: large, barnesHutTheta: 1.2, adjustSizes: false, edgeWeightInfluence: 0.5, gravity: large ? 0.6 : 1.2 };
}

/** Every place of a graph. */
function placesOf(graph: Graph): Record<string, Place> {
  return Object.fromEntries(graph.mapNodes((id, at): [string, Place] => [id, [rounded(at["x"]), rounded(at["y"])]]));
}

/** The graph with everybody on a sunflower: those with most ties in the middle, a new one near whom it is tied to. */
function started(outline: Outline): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  const weight = new Map<string, number>();
  for (const [left, right] of outline.ties) for (const id of [left, right]) weight.set(id, (weight.get(id) ?? 0) + 1);
  const order = [...outline.actors].sort((left, right) => (weight.get(right) ?? 0) - (weight.get(left) ?? 0) || compare(left, right));
  const near = anchors(outline);
  order.forEach((id, n) => graph.addNode(id, { ...sunflower(n, near.get(id)), fixed: id in outline.fixed, ...at(outline.fixed[id]) }));
  const ties = [...outline.ties].sort((left, right) => compare(left[0], right[0]) || compare(left[1], right[1]));
  for (const [left, right, value] of ties)
    if (left !== right && graph.hasNode(left) && graph.hasNode(right)) graph.mergeEdge(left, right, { weight: value });
  return graph;
}

/** For each actor without a place, the place of the first whom it is tied to. */
function anchors(outline: Outline): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const [left, right] of outline.ties) {
    const [one, two] = [outline.fixed[left], outline.fixed[right]];
    if (one && !two && !found.has(right)) found.set(right, one);
    if (two && !one && !found.has(left)) found.set(left, two);
  }
  return found;
}

/** The n-th seed of a sunflower around a place. */
function sunflower(n: number, around: Place = [0, 0]): { x: number; y: number } {
  const reach = 10 * Math.sqrt(n + 0.5);
  return { x: around[0] + reach * Math.cos(n * GOLDEN), y: around[1] + reach * Math.sin(n * GOLDEN) };
}

/** A known place as attributes. */
function at(place: Place | undefined): { x?: number; y?: number } {
  return place ? { x: place[0], y: place[1] } : {};
}

/** Cut to what a reader can see, so that two machines save the same layout. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
