import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { go, usePlace, withParams } from "../route";

/** How long the reader has to pause before a filter in words is applied, in milliseconds. */
const PAUSE = 250;

/** Filters above a list; they stand in the address. */
export function Fields({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <form class="filters" aria-label={label} onSubmit={(sent) => sent.preventDefault()}>
      {children}
    </form>
  );
}

/** A filter in words. */
export function WordsField({ name, label, hint = "" }: { name: string; label: string; hint?: string }) {
  const { query } = usePlace();
  const pausing = useRef(0);
  useEffect(() => () => clearTimeout(pausing.current), []);
  const later = (value: string) => {
    clearTimeout(pausing.current);
    pausing.current = window.setTimeout(() => go(withParams({ [name]: value.trim() }), true), PAUSE);
  };
  return (
    <label>
      {label}
      <input
        type="search"
        name={name}
        defaultValue={query.get(name) ?? ""}
        placeholder={hint}
        onInput={(typed) => later(typed.currentTarget.value)}
      />
    </label>
  );
}

/** A filter by one of several words; the first choice is no filter. */
export function ChoiceField({
  name,
  label,
  all,
  choices,
}: {
  name: string;
  label: string;
  all: string;
  choices: readonly (readonly [string, string])[];
}) {
  const { query } = usePlace();
  return (
    <label>
      {label}
      <select name={name} value={query.get(name) ?? ""} onChange={(chosen) => go(withParams({ [name]: chosen.currentTarget.value }), true)}>
        <option value="">{all}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A filter that is on or off. */
export function CheckField({ name, label }: { name: string; label: string }) {
  const { query } = usePlace();
  return (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        checked={query.get(name) === "1"}
        onChange={(set) => go(withParams({ [name]: set.currentTarget.checked ? "1" : null }), true)}
      />
      {label}
    </label>
  );
}
