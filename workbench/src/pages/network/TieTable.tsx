import { useState } from "preact/hooks";
import type { Actor } from "../../api";
import { MoreRows } from "../../parts/MoreRows";
import { count } from "../../wording";
import { rows, stroke, type Net } from "./knit";
import { tieEvidence } from "./address";

const STEP = 60;

interface Given {
  net: Net;
  chosen: string | null;
  open(id: string): void;
}

/** The ties as a table: the network for whoever does not see it. Each actor can be opened, each tie has its evidence. */
export function TieTable({ net, chosen, open }: Given) {
  const [shown, setShown] = useState(STEP);
  const made = rows(net, chosen);
  return (
    <>
      <table class="ties">
        <caption class="unseen">{chosen ? `Ties of ${net.actors.get(chosen)?.name ?? "this actor"}` : "All ties that are drawn"}</caption>
        <thead>
          <tr>
            <th scope="col">{chosen ? "Tied to" : "Who"}</th>
            <th scope="col">How</th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {made.slice(0, shown).map(({ tie, left, right }) => (
            <tr key={`${left.entity} ${right.entity}`} class={stroke(tie)}>
              <td>
                {!chosen && (
                  <>
                    <Name actor={left} net={net} open={open} /> –{" "}
                  </>
                )}
                <Name actor={right} net={net} open={open} />
              </td>
              <td>
                {tie.kinds.join(", ")} {tie.alleged && !tie.through && <span class="tag">alleged</span>}{" "}
                {tie.denied && <span class="tag denied">denied</span>}
              </td>
              <td>
                <a href={`?evidence=${encodeURIComponent(tieEvidence(tie))}`} data-evidence={tieEvidence(tie)} data-drawer="">
                  {count(tie.origins, "origin")}, {count(tie.articles, "article")}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={shown} of={made.length} step={STEP} more={() => setShown(shown + STEP)} />
    </>
  );
}

/** An actor's name as a button that opens it; the title says whether its ties are already fetched. */
function Name({ actor, net, open }: { actor: Actor; net: Net; open(id: string): void }) {
  const opened = net.opened.has(actor.entity);
  return (
    <button type="button" class="link" onClick={() => open(actor.entity)} title={opened ? "Show its ties" : `Open: ${count(actor.ties, "tie")}`}>
      {actor.name}
    </button>
  );
}
