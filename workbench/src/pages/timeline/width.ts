import { useEffect, useRef, useState } from "preact/hooks";

/** The width of an element in pixels, now and whenever it changes; 0 before it is laid out. */
export function useWidth<Kind extends Element>(): [{ current: Kind | null }, number] {
  const box = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const seen = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    seen.observe(element);
    return () => seen.disconnect();
  }, []);
  return [box, width];
}
