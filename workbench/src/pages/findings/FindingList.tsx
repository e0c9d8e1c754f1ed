import { useRef, useState } from "preact/hooks";
import type { TargetedPointerEvent } from "preact";
import { FindingRow } from "./FindingRow";
import { dropPlace } from "./order";
import type { Findings } from "./useFindings";

/** The findings in order. One is moved by dragging its handle or by the arrow keys on it. */
export function FindingList({ findings }: { findings: Findings }) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const { rows } = findings;
  const move = (number: number, to: number) => {
    findings.move(number, to);
    setSaid(`Moved to place ${to + 1} of ${rows.length}.`);
  };
  const grab = (number: number) => (event: TargetedPointerEvent<HTMLButtonElement>) => {
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    setDragged(number);
    const drop = (up: PointerEvent) => {
      handle.removeEventListener("pointerup", drop);
      handle.removeEventListener("pointercancel", drop);
      setDragged(null);
      const to = dropPlace(middles(list.current, number), up.clientY);
      if (up.type === "pointerup" && to !== rows.findIndex((row) => row.number === number)) move(number, to);
    };
    handle.addEventListener("pointerup", drop);
    handle.addEventListener("pointercancel", drop);
  };
  return (
    <>
      <ol class="findings" ref={list}>
        {rows.map((finding, place) => (
          <FindingRow
            key={finding.number}
            finding={finding}
            place={place}
            count={rows.length}
            dragged={dragged === finding.number}
            grab={grab(finding.number)}
            move={(to) => move(finding.number, to)}
            note={(words) => findings.note(finding.number, words)}
            remove={() => findings.remove(finding)}
          />
        ))}
      </ol>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}

/** The middles of the rows on the screen, without the one that is dragged. */
function middles(list: HTMLElement | null, dragged: number): number[] {
  const others = [...(list?.querySelectorAll<HTMLElement>("[data-number]") ?? [])].filter((row) => row.dataset["number"] !== String(dragged));
  return others.map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
}
