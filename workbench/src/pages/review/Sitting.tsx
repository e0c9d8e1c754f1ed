import { wordsOf, type Turn } from "./turns";

/** What was decided in this sitting, the newest first. */
export function Sitting({ turns }: { turns: Turn[] }) {
  if (!turns.length) return null;
  return (
    <section class="turns" aria-labelledby="turns-title">
      <h2 id="turns-title">In this sitting</h2>
      <ol reversed>
        {[...turns]
          .reverse()
          .slice(0, 12)
          .map((turn, index) => (
            <li key={turns.length - index}>
              <strong>{said(turn)}</strong> {turn.item.left.ref.name} – {turn.item.right.ref.name}
            </li>
          ))}
      </ol>
    </section>
  );
}

/** A move in words. */
function said(turn: Turn): string {
  const [same, different] = wordsOf(turn.item.kind);
  return { same, different, unsure: "Unsure", skip: "Skipped" }[turn.move];
}
