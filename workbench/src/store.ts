import { useEffect, useState } from "preact/hooks";

/** A value that many parts of the page look at. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  listen(heard: () => void): () => void;
}

/** Makes a store that begins with a value. */
export function store<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const heard of [...listeners]) heard();
    },
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}

/** The value of a store; the part is drawn anew when it changes. */
export function useStore<Value>(from: Store<Value>): Value {
  const [value, setValue] = useState(() => from.get());
  useEffect(() => {
    const heard = () => setValue(() => from.get());
    heard();
    return from.listen(heard);
  }, [from]);
  return value;
}
