import { useState } from "preact/hooks";
import { send } from "../../get";
import { tell } from "../../notice";

interface Taken {
  taken: number;
  known: number;
  unfit: string[];
}

/** The decisions as a file: taken out of this case, or taken into it from another. */
export function JudgementFile() {
  const [unfit, setUnfit] = useState<string[]>([]);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const { value, failure } = await send<Taken>("POST", "/api/judgements/file", file);
    tell(
      value
        ? `${value.taken} taken, ${value.known} known already, ${value.unfit.length} about nothing in this case.`
        : `${failure?.error} ${failure?.remedy}`,
    );
    setUnfit(value?.unfit ?? []);
  };
  return (
    <section class="judgement-file" aria-labelledby="file-title">
      <h2 id="file-title">Decisions as a file</h2>
      <p class="support">Every decision of this case, with who, when and why. Another case can take it.</p>
      <p class="file-tools">
        <a class="button" href="/api/judgements/file" download="judgements.json">
          Take out
        </a>
        <label class="button">
          Take in…
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </label>
      </p>
      {unfit.length > 0 && (
        <details>
          <summary>{unfit.length} that are about nothing in this case</summary>
          <ul>
            {unfit.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
