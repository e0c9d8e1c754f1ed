// The disagreements as tables: one table an event, a row a slot, a column an origin, the words in each cell.

import type { Disagreement, Evidence } from "../../api";

type Side = Disagreement["sides"][number];
/** One value in a cell: which side of the row it is, and the words in which this origin gives it. */
export interface Value {
  side: number;
  value: string;
  evidence: Evidence[];
}
/** A disagreement with its values by origin. */
export interface Row {
  disagreement: Disagreement;
  cells: Map<string, Value[]>;
}
/** The disagreements of one event. */
export interface Table {
  event: string;
  origins: string[];
  rows: Row[];
}

/** The tables, in the order in which their first disagreement came. */
export function tables(rows: Disagreement[]): Table[] {
  const made = new Map<string, Table>();
  for (const disagreement of rows) {
    const table = made.get(disagreement.event) ?? { event: disagreement.event, origins: [], rows: [] };
    const cells = cellsOf(disagreement);
    table.origins = [...new Set([...table.origins, ...cells.keys()])];
    table.rows.push({ disagreement, cells });
    made.set(disagreement.event, table);
  }
  return [...made.values()];
}

/** The values of one disagreement by the name of the origin. */
function cellsOf(disagreement: Disagreement): Map<string, Value[]> {
  const cells = new Map<string, Value[]>();
  disagreement.sides.forEach((side, number) => {
    for (const origin of side.origins.length ? side.origins : ["origin not known"]) {
      cells.set(origin, [...(cells.get(origin) ?? []), { side: number, value: side.value, evidence: wordsOf(side, origin) }]);
    }
  });
  return cells;
}

/** The evidence of a side that leans on one origin; where the evidence does not say, it belongs to the side's only origin, else to its speaker. */
function wordsOf(side: Side, origin: string): Evidence[] {
  if (side.origins.length < 2) return side.evidence;
  return side.evidence.filter((row) => (row.origin ?? row.speaker) === origin);
}

/** Which disagreements a reader wants to see; empty text means all. */
export interface Sieve {
  relation: string;
  status: string;
}

/** The disagreements that are wanted. */
export function wanted(rows: Disagreement[], sieve: Sieve): Disagreement[] {
  return rows.filter((row) => (!sieve.relation || row.relation === sieve.relation) && (!sieve.status || row.status === sieve.status));
}

/** How many disagreements there are of each value of a field. */
export function counted(rows: Disagreement[], field: "relation" | "status"): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row[field]] = (counts[row[field]] ?? 0) + 1;
  return counts;
}
