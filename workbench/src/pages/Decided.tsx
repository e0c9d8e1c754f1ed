import type { Decision } from "../api";
import { useAbout } from "../about";
import { useGet } from "../asked";
import { Decisions } from "../parts/Decisions";
import { Shown } from "../parts/Status";
import { Title } from "../parts/Title";
import { to } from "../route";

/** Everything that was decided in this case, the latest first: by whom, when and why. */
export function Decided() {
  const asked = useGet<Decision[]>("/api/judgements");
  useAbout(null, null);
  return (
    <div class="page narrow">
      <Title words="Decisions">Decisions</Title>
      <p class="support">
        What readers judged to be the same, not the same, or wrongly read. Nothing is deleted: what is taken back stays in the list. Hits of a list of
        designated people and bodies are decided under <a href={to("/screening")}>Screening</a>.
      </p>
      <Shown asked={asked} what="decisions">
        {(rows) => <Decisions decisions={[...rows].sort((left, right) => right.number - left.number)} />}
      </Shown>
    </div>
  );
}
