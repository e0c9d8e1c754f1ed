import type { TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useState } from "preact/hooks";
import type { Finding } from "../../api";
import { Marks } from "../../parts/Marks";
import { Origins } from "../../parts/Origins";
import { plainWords, Sentence } from "../../parts/Sentence";
import { Support } from "../../parts/Support";
import { moment } from "../../wording";
import { keyPlace } from "./order";

interface Given {
  finding: Finding;
  place: number;
  count: number;
  move(to: number): void;
  note(words: string): void;
  remove(): void;
  grab(event: TargetedPointerEvent<HTMLButtonElement>): void;
  dragged: boolean;
}

/** One finding of the brief: its handle, its words, the reader's note. The handle is dragged, or moved by the arrow keys. */
export function FindingRow({ finding, place, count, move, note, remove, grab, dragged }: Given) {
  const press = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    const to = keyPlace(event.key, place, count);
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  const name = nameOf(finding);
  return (
    <li class={dragged ? "finding dragged" : "finding"} data-number={finding.number}>
      <button
        type="button"
        class="handle"
        onKeyDown={press}
        onPointerDown={grab}
        aria-label={`Move “${name}”: place ${place + 1} of ${count}; arrow keys move it`}
        title="Drag, or use the arrow keys"
      >
        <b>{place + 1}</b>
        <span aria-hidden="true">⠿</span>
      </button>
      <div class="finding-body">
        <What finding={finding} />
        <Note finding={finding} save={note} name={name} />
        <p class="facts">
          <small>
            picked by {finding.by}, {moment(finding.at)}
          </small>
          <button type="button" class="link" onClick={remove}>
            take out
          </button>
        </p>
      </div>
    </li>
  );
}

/** What was picked: an event, or a disagreement with the side that was adopted. */
function What({ finding }: { finding: Finding }) {
  const { line, disagreement } = finding;
  if (line)
    return (
      <div class="picked" data-evidence={line.event}>
        <Origins id={line.event} origins={line.origins} fewest={line.fewest} />
        <div>
          <p>
            <Sentence parts={line.sentence} />
          </p>
          <p class="facts">
            <Marks line={line} />
          </p>
          <Support line={line} />
        </div>
      </div>
    );
  if (disagreement)
    return (
      <div data-evidence={disagreement.conflict}>
        <p>
          <Sentence parts={disagreement.about} />
        </p>
        <p class="support">
          {finding.side ? `You adopt: ${finding.side}. ` : ""}
          {disagreement.sides.map((side) => `${side.value} (${side.origins.join(", ") || "origin not known"})`).join(" against ")}
        </p>
      </div>
    );
  return <p class="silent">What was picked is no longer in the case{finding.fits ? "" : "; it stays here with your note until you take it out"}.</p>;
}

/** The note; it is kept when the field is left. What another reader wrote meanwhile shows as long as one does not write oneself. */
function Note({ finding, save, name }: { finding: Finding; save(words: string): void; name: string }) {
  const [edited, setEdited] = useState<string | null>(null);
  const words = edited ?? finding.note;
  const keep = () => {
    if (edited !== null && edited !== finding.note) save(edited);
    setEdited(null);
  };
  return (
    <label class="note">
      <span class="unseen">Your note on “{name}”</span>
      <textarea
        rows={words ? 2 : 1}
        value={words}
        placeholder="Your note"
        maxLength={4000}
        onInput={(event) => setEdited(event.currentTarget.value)}
        onBlur={keep}
      />
    </label>
  );
}

/** A finding in plain words, for labels. */
export function nameOf(finding: Finding): string {
  return plainWords(finding.line?.sentence ?? finding.disagreement?.about ?? []).slice(0, 60) || "a finding that is no longer in the case";
}
