import { useState } from "preact/hooks";
import { ACCEPT } from "./files";

/** A field to drop files on; a button opens the file dialog. */
export function DropZone({ take, busy }: { take(files: File[]): void; busy: boolean }) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      class={over ? "drop-zone over" : "drop-zone"}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>
        <strong>Drop articles here</strong>
      </p>
      <p class="support">Text, HTML, PDF, JSON or JSON Lines, as many as you like.</p>
      <label class="button">
        Choose files…
        <input
          class="unseen"
          type="file"
          multiple
          accept={ACCEPT}
          disabled={busy}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
      </label>
    </div>
  );
}
