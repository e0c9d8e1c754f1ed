const KINDS: [string, string][] = [
  ["happened strong", "happened, two origins or more"],
  ["happened weak", "one origin"],
  ["happened marked", "alleged, denied or not certain"],
  ["happened clashing", "the reports disagree"],
  ["happened strong open-end", "open end"],
  ["reported", "reported"],
];

/** What the bars mean. */
export function Legend() {
  return (
    <p class="legend">
      {KINDS.map(([kind, words]) => (
        <span key={kind}>
          <span class="swatch">
            <span class={`piece ${kind}`} style={{ width: "100%" }} />
          </span>
          {words}
        </span>
      ))}
    </p>
  );
}
