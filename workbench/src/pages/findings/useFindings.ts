import { useEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../../api";
import { useGet, type Asked } from "../../asked";
import { send } from "../../get";
import { tell } from "../../notice";
import { picked } from "../../picked";
import { useStore } from "../../store";
import { changedOnes, moved, ordered } from "./order";

/** The findings of the brief, and what one can do with them. What one does shows at once; what the server refuses is told and shown as it is. */
export interface Findings {
  asked: Asked<Finding[]>;
  rows: Finding[];
  move(number: number, to: number): void;
  note(number: number, words: string): void;
  remove(finding: Finding): void;
}

/** Asks for the findings and keeps them as the reader left them. */
export function useFindings(): Findings {
  const turn = useStore(picked);
  const asked = useGet<Finding[]>("/api/findings");
  const [rows, setRows] = useState<Finding[]>([]);
  useEffect(() => {
    if (asked.value) setRows(ordered(asked.value));
  }, [asked.value]);
  useEffect(() => {
    if (turn) asked.reload();
  }, [turn]);
  useEvery(5000, asked.reload);
  const write = async (method: string, number: number, body?: object) => {
    const { failure } = await send(method, `/api/findings/${number}`, body);
    if (failure) tell(`${failure.error} ${failure.remedy}`);
    asked.reload();
    return failure === null;
  };
  return {
    asked,
    rows,
    move: (number, to) => {
      const next = moved(rows, number, to);
      setRows(next);
      for (const row of changedOnes(rows, next)) void write("PATCH", row.number, { position: row.position });
    },
    note: (number, words) => {
      setRows(rows.map((row) => (row.number === number ? { ...row, note: words } : row)));
      void write("PATCH", number, { note: words });
    },
    remove: (finding) => {
      setRows(rows.filter((row) => row.number !== finding.number));
      void write("DELETE", finding.number).then((done) => done && tell("Taken out of the brief."));
    },
  };
}

/** Does something again and again while the page can be seen, so that what another reader does shows by itself. */
function useEvery(milliseconds: number, deed: () => void): void {
  const latest = useRef(deed);
  latest.current = deed;
  useEffect(() => {
    const turn = setInterval(() => document.visibilityState === "visible" && latest.current(), milliseconds);
    return () => clearInterval(turn);
  }, [milliseconds]);
}
