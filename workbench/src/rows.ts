import { useEffect, useState } from "preact/hooks";
import type { Listing } from "./api";
import type { Asked } from "./asked";
import { get, type Answer } from "./get";
import { useVersion } from "./state";

/** How many rows are asked for at a time. */
const STEP = 80;

/** A listing of which some rows are known, and the way to more of them. */
export interface Growing<Row> extends Asked<Listing<Row>> {
  more(): void;
  left: number;
}

/** A listing that grows when more is asked for. It begins anew when what is asked for changes, and is asked again when the picture is another. */
export function useRows<Row>(path: string, params: Record<string, string | undefined>): Growing<Row> {
  const query = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  const of = `${path}?${query}`;
  const version = useVersion();
  const [pages, setPages] = useState({ of, count: 1 });
  const [known, setKnown] = useState<{ of: string; answer: Answer<Listing<Row>> } | null>(null);
  const [turn, setTurn] = useState(0);
  const count = pages.of === of ? pages.count : 1;
  useEffect(() => {
    if (version === null) return;
    const asking = new AbortController();
    void rows<Row>(of, count, asking.signal).then((answer) => {
      if (asking.signal.aborted) return;
      setKnown((before) => (before?.of === of && before.answer.value && answer.failure?.status === 0 ? before : { of, answer }));
    });
    return () => asking.abort();
  }, [of, count, version, turn]);
  const answer = known?.of === of ? known.answer : null;
  const value = answer?.value ?? null;
  return {
    value,
    failure: answer?.failure ?? null,
    loading: answer === null,
    reload: () => setTurn(turn + 1),
    more: () => setPages({ of, count: count + 1 }),
    left: value ? value.total - value.rows.length : 0,
  };
}

/** The first pages of a listing, put together. */
async function rows<Row>(of: string, count: number, signal: AbortSignal): Promise<Answer<Listing<Row>>> {
  const asked = Array.from({ length: count }, (_, page) => get<Listing<Row>>(`${of}&offset=${page * STEP}&limit=${STEP}`, signal));
  const answers = await Promise.all(asked);
  const refused = answers.find((answer) => answer.failure);
  const first = answers[0];
  if (refused || !first?.value) return refused ?? answers[0]!;
  return { value: { ...first.value, rows: answers.flatMap((answer) => answer.value?.rows ?? []) }, failure: null };
}
