import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Net } from "./knit";
import { placed, type Outline, type Place } from "./places";

type Places = Record<string, Place>;
/** Where the actors lie, whether that is still being worked out, and how to move one or lay all out anew. */
interface Placing {
  places: Places;
  busy: boolean;
  move(id: string, place: Place): void;
  anew(): void;
}

/** Lays a net out in a worker. Who has a place keeps it; saved places are the first ones. */
export function usePlaces(net: Net, saved: Places | null): Placing {
  const known = useRef<Places>({});
  const [places, setPlaces] = useState<Places>({});
  const [busy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  const run = useRunner();
  useMemo(() => {
    if (saved) known.current = { ...saved };
  }, [saved]);
  useEffect(() => {
    const outline = outlineOf(net, known.current);
    setBusy(outline.actors.length > 0);
    let latest: Places = {};
    return run(outline, (made, settled) => {
      latest = made ?? latest;
      if (settled) known.current = { ...known.current, ...latest };
      if (made) setPlaces(made);
      setBusy(!settled);
    });
  }, [net, turn, saved]);
  const move = (id: string, place: Place) => {
    known.current = { ...known.current, [id]: place };
    setPlaces({ ...places, [id]: place });
  };
  const anew = () => {
    known.current = {};
    setTurn(turn + 1);
  };
  return { places, busy, move, anew };
}

/** What a layout needs of a net. */
function outlineOf(net: Net, known: Places): Outline {
  const fixed = Object.fromEntries([...net.actors.keys()].flatMap((id): [string, Place][] => (known[id] ? [[id, known[id]]] : [])));
  return { actors: [...net.actors.keys()], ties: [...net.ties.values()].map((tie) => [tie.left, tie.right, tie.origins]), fixed };
}

type Run = (outline: Outline, heard: (places: Places | null, settled: boolean) => void) => () => void;

/** Runs layouts in one worker; a small one at once, here. */
function useRunner(): Run {
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  return (outline, heard) => {
    if (outline.actors.length <= 60) {
      heard(placed(outline), true);
      return () => undefined;
    }
    const runner = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    worker.current = runner;
    runner.addEventListener("message", (message: MessageEvent<{ places: Places | null; settled: boolean }>) =>
      heard(message.data.places, message.data.settled),
    );
    runner.postMessage(outline);
    return () => runner.terminate();
  };
}
