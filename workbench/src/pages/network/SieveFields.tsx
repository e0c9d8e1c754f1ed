import { go, withParams } from "../../route";
import type { Sieve } from "./knit";

/** Which ties are drawn: by number of origins, alleged ones, denied ones. */
export function SieveFields({ sieve }: { sieve: Sieve }) {
  return (
    <form class="filters sieve" onSubmit={(sent) => sent.preventDefault()} aria-label="Which ties are drawn">
      <label>
        At least
        <select
          value={String(sieve.least)}
          onChange={(event) => go(withParams({ least: event.currentTarget.value === "1" ? null : event.currentTarget.value }), true)}
        >
          {[1, 2, 3, 5].map((least) => (
            <option key={least} value={String(least)}>
              {least} {least === 1 ? "origin" : "origins"}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={sieve.alleged}
          onChange={(event) => go(withParams({ alleged: event.currentTarget.checked ? null : "no" }), true)}
        />
        alleged <span class="dash" aria-hidden="true" />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={sieve.denied}
          onChange={(event) => go(withParams({ denied: event.currentTarget.checked ? null : "no" }), true)}
        />
        denied{" "}
        <span class="struck-key" aria-hidden="true">
          ✕
        </span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={sieve.through}
          onChange={(event) => go(withParams({ through: event.currentTarget.checked ? null : "no" }), true)}
        />
        only in one event <span class="faint-key" aria-hidden="true" />
      </label>
      <p class="key" aria-hidden="true">
        <span class="dot person" /> person <span class="dot body" /> body <span class="dot place" /> other
      </p>
    </form>
  );
}
