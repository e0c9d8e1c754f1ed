/** How many origins say something, as a badge that opens the evidence. Never a bare number: the word stands with it. */
export function Origins({ id, origins, fewest = origins, kind = "" }: { id: string; origins: number; fewest?: number; kind?: string }) {
  const number = fewest < origins ? `${fewest}–${origins}` : String(origins);
  const word = origins === 1 ? "origin" : "origins";
  return (
    <a
      class={`badge ${kind || strength(origins)}`}
      href={`?evidence=${encodeURIComponent(id)}`}
      data-evidence={id}
      data-drawer=""
      tabIndex={0}
      title="Open the evidence (e)"
    >
      <b>{number}</b> <small>{word}</small>
    </a>
  );
}

/** How the badge looks: one origin is paler than several. */
export function strength(origins: number): string {
  return origins > 1 ? "strong" : "weak";
}
