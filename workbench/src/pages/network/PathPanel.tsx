import { useState } from "preact/hooks";
import type { Path } from "../../api";
import type { Asked } from "../../asked";
import { LineRow } from "../../parts/LineRow";
import { Shown } from "../../parts/Status";
import { go, pageOf, withParams } from "../../route";
import { ActorField } from "./ActorField";
import { inWords } from "./knit";

interface Given {
  asked: Asked<Path>;
  ends: [string, string] | null;
}

/** The shortest way from one actor to another over ties that somebody reports, with the evidence of each step. */
export function PathPanel({ asked, ends }: Given) {
  const [one, setOne] = useState("");
  const [two, setTwo] = useState("");
  const [first, last] = [asked.value?.actors[0], asked.value?.actors.at(-1)];
  return (
    <section class="path" aria-labelledby="path-title">
      <h2 id="path-title">How are two tied?</h2>
      <div class="ends">
        <ActorField label="From" choose={setOne} value={ends && first ? first.name : ""} />
        <ActorField label="To" choose={setTwo} value={ends && last ? last.name : ""} />
        <button
          type="button"
          disabled={!(one || ends) || !(two || ends)}
          onClick={() => go(withParams({ path: [one || ends?.[0], two || ends?.[1]].join(",") }))}
        >
          Find the shortest path
        </button>
        {ends && (
          <button type="button" class="quiet" onClick={() => go(withParams({ path: null }))}>
            Put away
          </button>
        )}
      </div>
      {ends && (
        <Shown asked={asked} what="path">
          {(path) => <Steps path={path} />}
        </Shown>
      )}
    </section>
  );
}

/** The path, step by step; where there is none, why. */
function Steps({ path }: { path: Path }) {
  if (!path.found)
    return (
      <p class="status empty" role="status">
        {path.why || "No report ties them, not even over others."}
      </p>
    );
  return (
    <ol class="steps-of-path">
      {path.ties.map((tie, index) => (
        <li key={`${tie.left} ${tie.right}`}>
          <p>
            <a class="name" href={pageOf("entity", path.actors[index]?.entity ?? "")}>
              {path.actors[index]?.name}
            </a>{" "}
            –{" "}
            <a class="name" href={pageOf("entity", path.actors[index + 1]?.entity ?? "")}>
              {path.actors[index + 1]?.name}
            </a>{" "}
            <small>{inWords(tie)}</small>
          </p>
          <div class="lines">
            {(path.lines[index] ?? []).slice(0, 3).map((line) => (
              <LineRow key={line.event} line={line} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
