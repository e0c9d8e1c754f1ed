import { useEffect, useState } from "preact/hooks";
import { get, type Answer, type Refusal } from "./get";
import { useVersion } from "./state";

/** A value that is asked for: what is known of it by now. `value` stays while a newer one is on its way. */
export interface Asked<Value> {
  value: Value | null;
  failure: Refusal | null;
  loading: boolean;
  reload(): void;
}

/** Asks for a path, again when the path changes or the picture is another. No path: nothing is asked. What is known stays where the server does not answer. */
export function useGet<Value>(path: string | null): Asked<Value> {
  const version = useVersion();
  const [turn, setTurn] = useState(0);
  const [known, setKnown] = useState<{ path: string | null; answer: Answer<Value> | null }>({ path: null, answer: null });
  useEffect(() => {
    if (path === null || version === null) return;
    const asking = new AbortController();
    void get<Value>(path, asking.signal).then((answer) => {
      if (asking.signal.aborted) return;
      setKnown((before) => (before.path === path && before.answer?.value && answer.failure?.status === 0 ? before : { path, answer }));
    });
    return () => asking.abort();
  }, [path, version, turn]);
  const answer = known.path === path ? known.answer : null;
  return {
    value: answer?.value ?? null,
    failure: answer?.failure ?? null,
    loading: path !== null && answer === null,
    reload: () => setTurn(turn + 1),
  };
}
