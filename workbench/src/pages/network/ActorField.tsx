import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { EntityRow, Listing } from "../../api";
import { useGet } from "../../asked";
import { count, term } from "../../wording";

interface Given {
  label: string;
  choose(id: string, name: string): void;
  value?: string;
  placeholder?: string;
}

/** A field that finds an actor by name; the arrow keys walk through what was found, Enter takes it. */
export function ActorField({ label, choose, value = "", placeholder = "A name" }: Given) {
  const id = useId();
  const [words, setWords] = useState(value);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  useEffect(() => setWords(value), [value]);
  const asked = useGet<Listing<EntityRow>>(open && words.trim() ? `/api/entities?limit=8&q=${encodeURIComponent(words.trim())}` : null);
  const found = open ? (asked.value?.rows ?? []) : [];
  const take = (row: EntityRow) => {
    setWords(row.name);
    setOpen(false);
    choose(row.entity, row.name);
  };
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = found[at];
    if (step) setAt((at + step + Math.max(found.length, 1)) % Math.max(found.length, 1));
    else if (event.key === "Enter" && row) take(row);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="actor-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={words}
        placeholder={placeholder}
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={found.length ? `${id}-${at}` : undefined}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
      />
      <ul id={`${id}-found`} role="listbox" aria-label={`Found for: ${label}`} hidden={!found.length}>
        {found.map((row, index) => (
          <li
            key={row.entity}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(row);
            }}
          >
            <span class="name">{row.name}</span>{" "}
            <small>{[term(row.type), row.role, count(row.articles, "article")].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ul>
      {open && words.trim() && asked.value && !found.length && (
        <p class="support" role="status">
          Nobody of that name.
        </p>
      )}
    </div>
  );
}
