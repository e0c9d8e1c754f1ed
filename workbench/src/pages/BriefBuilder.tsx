import { useState } from "preact/hooks";
import { CaseFiles } from "./findings/CaseFiles";
import { FindingList } from "./findings/FindingList";
import { Pick } from "./findings/Pick";
import { Preview } from "./findings/Preview";
import { useFindings } from "./findings/useFindings";
import { Empty, Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { serverState } from "../state";
import { useStore } from "../store";
import "./findings/findings.css";

const FILES: [string, string][] = [
  ["html", "HTML"],
  ["markdown", "Markdown"],
  ["docx", "DOCX"],
  ["pdf", "PDF"],
];

/** The reader's own brief: findings that were picked, in an order, with notes; handed over as a file. */
export function BriefBuilder() {
  const state = useStore(serverState);
  const findings = useFindings();
  const [title, setTitle] = useState("");
  const [seen, setSeen] = useState(false);
  const called = title.trim() || state.case;
  const picked = new Set(findings.rows.flatMap((row) => (row.event ? [row.event] : [])));
  return (
    <div class="page brief-page">
      <div>
        <Title words="Your brief">Your brief</Title>
        <div class="brief-head">
          <label>
            Title
            <input value={title} placeholder={state.case || "Brief"} maxLength={200} onInput={(event) => setTitle(event.currentTarget.value)} />
          </label>
          <button type="button" aria-pressed={seen} onClick={() => setSeen(!seen)}>
            {seen ? "Back to the list" : "Preview"}
          </button>
        </div>
        {findings.rows.length > 0 && (
          <p class="exports">
            Hand over as{" "}
            {FILES.map(([kind, words]) => (
              <a key={kind} class="button" href={`/api/findings/file?as=${kind}&title=${encodeURIComponent(called)}`} download="">
                {words}
              </a>
            ))}{" "}
            <span>each with a numbered annex of evidence</span>
          </p>
        )}
        <Shown asked={findings.asked} what="findings">
          {(rows) =>
            rows.length === 0 && !findings.rows.length ? (
              <Empty>
                Nothing is picked yet. Add events here at the side, or with “Add to my brief” on any line; adopt a side on the page of disagreements.
              </Empty>
            ) : seen ? (
              <Preview title={called} rows={findings.rows} />
            ) : (
              <FindingList findings={findings} />
            )
          }
        </Shown>
        <CaseFiles />
      </div>
      <Pick picked={picked} />
    </div>
  );
}
